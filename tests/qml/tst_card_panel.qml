import QtQuick
import QtTest

import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Testing
import Kiosk.Theme
import Kiosk.Visitor

Item {
    id: root

    readonly property Visit visit: Fixtures.visit()

    height: Theme.surfaceHeight
    width: Theme.surfaceWidth

    CardPanel {
        id: panel

        canGoEarlier: true
        canGoLater: false
        card: root.visit.card
        height: implicitHeight
        visible: root.visit.card.isOpen
        y: 60
    }

    SignalSpy {
        id: closed

        signalName: "closed"
        target: panel
    }

    SignalSpy {
        id: chips

        signalName: "chipTouched"
        target: panel
    }

    SignalSpy {
        id: passages

        signalName: "passageWanted"
        target: panel
    }

    SignalSpy {
        id: earlier

        signalName: "earlierWanted"
        target: panel
    }

    TestCase {
        name: "CardPanel"
        when: windowShown

        function show(width: int, height: int): void {
            Theme.surfaceWidth = width;
            Theme.surfaceHeight = height;
            waitForPolish(root.Window.window);
        }

        function init(): void {
            Theme.reducedMotion = true;
            Theme.textFactor = 1;
            panel.limit = 800;
            show(1920, 1080);
            for (const spy of [closed, chips, passages, earlier])
                spy.clear();
        }

        function cleanup(): void {
            root.visit.card.close();
        }

        function openTerm(): void {
            root.visit.touchMark("p1", "term", "council", 4);
            waitForPolish(root.Window.window);
        }

        function openEvent(key: string): void {
            root.visit.openEvent(key);
            waitForPolish(root.Window.window);
        }

        function part(name: string): Item {
            return findChild(panel, name) as Item;
        }

        function touch(item: Item): void {
            const sequence = touchEvent(root);
            sequence.press(0, item).commit();
            sequence.release(0, item).commit();
        }

        function texts(item: Item): list<string> {
            const found = [];
            for (const child of item.children) {
                if (child instanceof Text && child.visible && child.text !== "")
                    found.push(child.text);
                found.push(...texts(child));
            }
            return found;
        }

        function shows(text: string): bool {
            return texts(panel).includes(text);
        }

        function inset(label: string): Inset {
            return holder(panel, label);
        }

        function holder(item: Item, label: string): Inset {
            if ((item as Inset)?.label === label)
                return item as Inset;
            for (const child of item.children) {
                const found = holder(child, label);
                if (found !== null)
                    return found;
            }
            return null;
        }

        function test_a_term_shows_headword_and_korean_names(): void {
            openTerm();
            for (const text of ["Glossary", "Council", "의회", "議會"])
                verify(shows(text), text);
        }

        function test_the_documents_words_stand_apart_from_what_is_known(): void {
            openTerm();
            const said = inset("The document says");
            const known = inset("What is known");
            verify(said.visible && known.visible);
            verify(said.paper && !known.paper);
            verify(texts(said).includes("“Nobody was asked.” ¶\u00a01"));
            verify(known.y >= said.y + said.height);
        }

        function test_in_portrait_both_insets_stand_side_by_side(): void {
            show(1080, 1920);
            openTerm();
            const said = inset("The document says");
            const known = inset("What is known");
            compare(said.y, known.y);
            compare(said.height, known.height);
            verify(known.x >= said.x + said.width);
        }

        function test_a_claim_in_the_museums_words_stands_where_the_document_speaks(): void {
            root.visit.touchMark("p1", "claim", "nobody-asked", 40);
            waitForPolish(root.Window.window);
            verify(shows("Contested claim"));
            verify(inset("The document says").visible);
            verify(inset("What is known").visible);
        }

        function test_a_note_has_no_empty_insets(): void {
            root.visit.touchMark("p2", "note", "opened-again", 4);
            waitForPolish(root.Window.window);
            verify(shows("Curator’s note"));
            verify(!inset("The document says").visible);
            verify(!inset("What is known").visible);
        }

        function test_a_slip_shows_both_readings(): void {
            root.visit.touchMark("p1", "slip", "", 62);
            waitForPolish(root.Window.window);
            verify(shows("Correction"));
            compare(root.visit.card.body.count, 2);
            verify(panel.Accessible.name.endsWith(": Council"));
        }

        function test_a_term_that_stands_nowhere_else_says_so(): void {
            openTerm();
            verify(shows("only this paragraph"));
            root.visit.card.openTerm("harbour");
            verify(!shows("only this paragraph"));
        }

        function test_a_touched_chip_names_where_it_leads_data(): list<var> {
            return [
                {
                    tag: "a passage",
                    term: "harbour",
                    chip: "p2"
                },
                {
                    tag: "an event",
                    term: "council",
                    chip: "1901-closing"
                }
            ];
        }

        function test_a_touched_chip_names_where_it_leads(data: var): void {
            openTerm();
            root.visit.card.openTerm(data.term);
            waitForPolish(root.Window.window);
            touch(part("chip-" + data.chip));
            compare(chips.signalArguments[0][0], data.chip);
        }

        function test_a_source_that_nobody_checked_says_so(): void {
            root.visit.touchMark("p1", "claim", "nobody-asked", 40);
            waitForPolish(root.Window.window);
            verify(shows("who was asked (not checked yet)"));
            verify(shows("Harbour survey"));
        }

        function test_close_is_always_there_and_closes(): void {
            openTerm();
            touch(part("card-close"));
            compare(closed.count, 1);
        }

        function test_escape_closes(): void {
            openTerm();
            panel.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(closed.count, 1);
        }

        function test_back_is_there_for_nested_terms_only_and_takes_them_off(): void {
            openTerm();
            verify(!part("card-back").visible);
            root.visit.card.openTerm("harbour");
            waitForPolish(root.Window.window);
            compare(part("card-back").Accessible.name, "Back to “Council”");
            touch(part("card-back"));
            compare(root.visit.card.title, "Council");
            verify(!part("card-back").visible);
        }

        function test_in_portrait_back_names_its_goal(): void {
            show(1080, 1920);
            openTerm();
            root.visit.card.openTerm("harbour");
            waitForPolish(root.Window.window);
            compare((part("card-back") as KioskButton).text, "Back to “Council”");
            verify(shows("reached from “Council”"));
        }

        function test_a_nested_term_is_opened_by_a_touch_on_its_word(): void {
            openTerm();
            touch(part("term-harbour"));
            compare(root.visit.card.title, "Harbour");
            compare(root.visit.card.previousTitle, "Council");
        }

        function test_a_card_that_fits_has_no_button_for_more(): void {
            openTerm();
            verify(!part("card-more").visible);
            compare(panel.height, panel.wanted);
        }

        function test_more_turns_a_long_card_to_its_end(): void {
            openTerm();
            panel.limit = 400;
            waitForPolish(root.Window.window);
            compare(panel.height, 400);
            const more = part("card-more");
            verify(more.visible && more.enabled);
            for (let turn = 0; turn < 8 && more.enabled; ++turn) {
                touch(more);
                wait(20);
            }
            verify(!more.enabled);
            const source = findText("Harbour survey");
            verify(source.mapToItem(panel, 0, source.height).y <= part("card-close").mapToItem(panel, 0, 0).y);
        }

        function findText(text: string): Text {
            const waiting = [panel];
            while (waiting.length > 0) {
                const item = waiting.pop();
                if (item instanceof Text && item.text === text)
                    return item;
                waiting.push(...item.children);
            }
            return null;
        }

        function test_every_page_begins_at_its_top(): void {
            openTerm();
            panel.limit = 240;
            waitForPolish(root.Window.window);
            touch(part("card-more"));
            const headword = findText("Council");
            tryVerify(() => headword.mapToItem(panel, 0, 0).y < 0);
            root.visit.card.openTerm("harbour");
            waitForPolish(root.Window.window);
            verify(part("card-more").visible);
            verify(headword.mapToItem(panel, 0, 0).y > 0);
        }

        function test_an_event_of_the_document_can_be_read_there(): void {
            openEvent("1901-closing");
            verify(shows("Event in the document"));
            verify(part("read-the-passage").visible);
            touch(part("read-the-passage"));
            compare(passages.count, 1);
        }

        function test_an_event_for_context_offers_no_passage(): void {
            openEvent("1903-fair");
            verify(shows("Event for context"));
            verify(!part("read-the-passage").visible);
        }

        function test_an_event_leads_to_its_neighbours_where_there_are_any(): void {
            openEvent("1901-closing");
            verify(part("event-earlier").enabled);
            verify(!part("event-later").enabled);
            touch(part("event-earlier"));
            compare(earlier.count, 1);
        }

        function test_terms_and_notes_have_no_neighbours(): void {
            openTerm();
            verify(!part("event-earlier").visible);
            verify(!part("event-later").visible);
        }

        function test_the_card_is_a_dialog_that_says_what_it_is_about(): void {
            openTerm();
            compare(panel.Accessible.role, Accessible.Dialog);
            compare(panel.Accessible.name, "Glossary: Council");
        }

        function test_a_touch_on_the_card_does_not_reach_what_lies_beneath(): void {
            openTerm();
            touch(findText("의회"));
            compare(closed.count, 0);
            verify(root.visit.card.isOpen);
        }
    }
}
