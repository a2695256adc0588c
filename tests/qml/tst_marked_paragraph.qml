import QtQuick
import QtTest

import Kiosk.Blocks
import Kiosk.Sizes
import Kiosk.Testing
import Kiosk.Theme
import Kiosk.Visitor

Item {
    id: root

    readonly property Visit visit: Fixtures.visit()

    height: 600
    width: 800

    TypeStyle {
        id: running

        font: Type.running
        gap: ReadingSizes.markerGap
        ink: Theme.ink
        leading: Type.runningLeading
        readingFont: Type.reading
        readingInk: Theme.mus2
    }

    MarkedParagraph {
        id: paragraph

        key: "p1"
        style: running
        texts: root.visit.reading
        width: 700
        y: 20
    }

    SignalSpy {
        id: touches

        signalName: "touched"
        target: paragraph
    }

    TestCase {
        name: "MarkedParagraph"
        when: windowShown

        function init(): void {
            Theme.textFactor = 1;
            paragraph.key = "p1";
            paragraph.width = 700;
            paragraph.litStart = -1;
            paragraph.litEnd = -1;
            waitForPolish(root.Window.window);
            touches.clear();
        }

        function part(name: string): Item {
            return findChild(paragraph, name) as Item;
        }

        function words(): TextEdit {
            return paragraph.children.find(child => child instanceof TextEdit) as TextEdit;
        }

        function touchAt(item: Item, x: real, y: real): bool {
            const place = item.mapToItem(paragraph, x, y);
            return paragraph.touch(place.x, place.y);
        }

        function touch(item: Item): bool {
            return touchAt(item, item.width / 2, item.height / 2);
        }

        function test_the_documents_words_stand_with_the_reading_of_a_slip_beside_it(): void {
            compare(words().getText(0, words().length).replace(/\u00a0/g, " ").replace(/ +/g, " "), "The Council closed the harbour in 1901. Nobody was asked. The Councl [Council] met again.");
        }

        function test_the_words_cannot_be_edited_or_selected(): void {
            verify(words().readOnly);
            verify(!words().selectByMouse);
            verify(!words().enabled);
        }

        function underline(): Item {
            return paragraph.children.find(child => child instanceof TermUnderline);
        }

        function test_a_term_is_underlined_below_its_words(): void {
            const term = part("term-council");
            verify(term.width > 0);
            compare(underline().width, term.width);
            verify(underline().y > paragraph.firstBaseline);
        }

        function test_a_touch_on_a_term_names_it_and_its_line(): void {
            verify(touch(part("term-council")));
            compare(touches.count, 1);
            compare(Array.from(touches.signalArguments[0]).slice(0, 3), ["term", "council", 4]);
            compare(touches.signalArguments[0][3], paragraph.firstBaseline);
        }

        function test_a_near_miss_means_the_term(): void {
            verify(touchAt(part("term-council"), 4, part("term-council").height + Theme.slop / 2));
            compare(touches.signalArguments[0][1], "council");
        }

        function test_a_touch_far_from_every_mark_means_nothing(): void {
            paragraph.width = 300;
            verify(!paragraph.touch(20, paragraph.implicitHeight + Theme.slop * 2));
            compare(touches.count, 0);
        }

        function test_a_slip_can_be_touched_on_its_reading_too(): void {
            const words_ = words();
            const at = words_.positionToRectangle(words_.getText(0, words_.length).indexOf("[Council]") + 3);
            verify(paragraph.touch(at.x, at.y + at.height / 2));
            compare(touches.signalArguments[0][0], "slip");
        }

        function test_a_claim_has_a_band_under_its_words_and_its_number_behind_them(): void {
            paragraph.width = 1400;
            const band = paragraph.children.find(child => child instanceof ClaimBand) as ClaimBand;
            const marker = paragraph.children.find(child => child instanceof NoteMarker) as NoteMarker;
            verify(band.visible);
            compare(band.color, Theme.wash2);
            compare(marker.number, "1");
            verify(marker.contested);
            verify(marker.x >= band.x + band.width);
        }

        function test_a_note_has_a_number_and_no_band(): void {
            paragraph.key = "p2";
            const marker = paragraph.children.find(child => child instanceof NoteMarker) as NoteMarker;
            compare(marker.number, "2");
            verify(!marker.contested);
            verify(!paragraph.children.some(child => child instanceof ClaimBand && child.visible));
        }

        function test_a_touched_marker_opens_its_note(): void {
            verify(touch(part("marker-nobody-asked")));
            compare(Array.from(touches.signalArguments[0]).slice(0, 3), ["note", "nobody-asked", 40]);
        }

        function test_a_key_opens_what_has_the_focus_data(): list<var> {
            return [
                {
                    tag: "term-harbour",
                    key: Qt.Key_Return
                },
                {
                    tag: "marker-nobody-asked",
                    key: Qt.Key_Enter
                }
            ];
        }

        function test_a_key_opens_what_has_the_focus(data: var): void {
            part(data.tag).forceActiveFocus(Qt.TabFocusReason);
            keyClick(data.key);
            compare(touches.count, 1);
            verify(data.tag.endsWith(touches.signalArguments[0][1]));
        }

        function test_marks_are_spoken_by_their_names(): void {
            compare(part("term-council").Accessible.name, "Council, explained");
            compare(part("term-council").Accessible.role, Accessible.Link);
            compare(part("marker-nobody-asked").Accessible.name, "Contested claim 1: Was nobody asked?");
        }

        function test_light_lies_behind_the_words_that_are_lit(): void {
            verify(part("lit") === null);
            paragraph.litStart = 4;
            paragraph.litEnd = 11;
            const term = part("term-council");
            const light = part("lit");
            fuzzyCompare(light.x + light.width / 2, term.x + term.width / 2, 1);
            verify(light.width > term.width);
            compare((light as Rectangle).color, Theme.hit);
        }

        function test_the_line_under_a_touched_term_is_stronger(): void {
            const before = underline().height;
            paragraph.litStart = 4;
            paragraph.litEnd = 11;
            verify(underline().height > before);
        }

        function test_marks_follow_their_words_in_a_narrow_column(): void {
            const before = part("marker-nobody-asked").y;
            paragraph.width = 260;
            verify(part("marker-nobody-asked").y > before);
            verify(part("marker-nobody-asked").x + part("marker-nobody-asked").width <= 260);
        }

        function test_large_text_makes_the_paragraph_higher(): void {
            const before = paragraph.implicitHeight;
            Theme.textFactor = 2;
            tryVerify(() => paragraph.implicitHeight > before);
        }
    }
}
