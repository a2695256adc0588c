import QtQuick
import QtTest

import Kiosk.Blocks
import Kiosk.Screens
import Kiosk.Sizes
import Kiosk.Testing
import Kiosk.Theme

Item {
    id: root

    height: Theme.surfaceHeight
    width: Theme.surfaceWidth

    Margin {
        id: margin

        height: root.height
        leaderX: 24
        width: Theme.portrait ? root.width : 600

        notes: Fixtures.rows([
            {
                key: "nobody-asked",
                number: "1",
                kind: "claim",
                title: "Was nobody asked?",
                borrowed: "",
                spoken: "Was nobody asked?",
                passage: "p1",
                start: 40,
                noteY: 100,
                lineY: 144
            },
            {
                key: "opened-again",
                number: "2",
                kind: "note",
                title: "Opened again",
                borrowed: "(English)",
                spoken: "Opened again, in English",
                passage: "p2",
                start: 4,
                noteY: 200,
                lineY: 186
            }
        ])
    }

    SignalSpy {
        id: choices

        signalName: "noteChosen"
        target: margin
    }

    TestCase {
        id: test

        name: "Margin"
        when: windowShown

        function show(width: int, height: int): void {
            Theme.surfaceWidth = width;
            Theme.surfaceHeight = height;
            waitForPolish(root.Window.window);
        }

        function init(): void {
            show(1920, 1080);
            choices.clear();
        }

        function note(key: string): MarginNoteButton {
            return findChild(margin, "note-" + key) as MarginNoteButton;
        }

        function sign(key: string): NoteMark {
            return note(key).contentItem.children[0] as NoteMark;
        }

        function leader(key: string): Leader {
            return note(key).parent.children[0] as Leader;
        }

        function words(key: string): Item {
            return note(key).contentItem.children[1];
        }

        function touch(item: Item): void {
            const sequence = touchEvent(root);
            sequence.press(0, item).commit();
            sequence.release(0, item).commit();
        }

        function test_a_note_stands_where_it_was_set(): void {
            compare(note("nobody-asked").y, 100);
            compare(note("opened-again").y, 200);
            compare(note("opened-again").x + note("opened-again").width, margin.width);
        }

        function test_a_note_shows_its_number_kind_and_title(): void {
            compare(sign("opened-again").number, "2");
            compare((words("opened-again").children[0] as Text).text, "Curator’s note (English)");
            compare((words("opened-again").children[1] as Text).text, "Opened again");
            compare((words("nobody-asked").children[0] as Text).text, "Contested claim");
        }

        function test_a_claim_has_an_outlined_diamond_and_a_note_a_filled_disc(): void {
            const diamond = sign("nobody-asked").children[0] as Rectangle;
            const disc = sign("opened-again").children[0] as Rectangle;
            compare(diamond.rotation, 45);
            verify(diamond.border.width > 0);
            compare(disc.radius, disc.height / 2);
            compare(disc.color, Theme.mus);
            verify(diamond.color !== disc.color);
        }

        function test_a_note_is_spoken_with_kind_number_and_title(): void {
            compare(note("nobody-asked").Accessible.name, "Contested claim 1: Was nobody asked?");
            compare(note("opened-again").Accessible.role, Accessible.Button);
        }

        function test_a_touched_note_names_its_passage_kind_key_and_first_character(): void {
            touch(note("nobody-asked"));
            compare(choices.count, 1);
            compare(Array.from(choices.signalArguments[0]), ["p1", "claim", "nobody-asked", 40]);
        }

        function test_a_key_chooses_a_note_as_a_touch_does(): void {
            note("opened-again").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(Array.from(choices.signalArguments[0]), ["p2", "note", "opened-again", 4]);
        }

        function test_a_note_level_with_its_line_is_joined_straight(): void {
            compare(leader("nobody-asked").fromY, 144);
            compare(leader("nobody-asked").toY, 144);
            verify(!leader("nobody-asked").bends);
        }

        function test_a_note_that_was_moved_is_joined_by_a_line_that_bends_once(): void {
            compare(leader("opened-again").fromY, 186);
            verify(leader("opened-again").toY > 200);
            verify(leader("opened-again").bends);
        }

        function test_portrait_shows_only_the_sign_at_the_edge_of_the_screen(): void {
            show(1080, 1920);
            verify(!words("opened-again").visible);
            verify(!leader("opened-again").visible);
            verify(sign("opened-again").visible);
            compare(note("opened-again").width, ReadingSizes.noteTabWidth);
            compare(note("opened-again").x + note("opened-again").width, 1080);
        }

        function test_a_finger_finds_the_sign_at_the_edge(): void {
            show(1080, 1920);
            verify(note("opened-again").width >= Theme.targetSecondary);
            verify(note("opened-again").height >= Theme.targetSecondary);
            touch(note("opened-again"));
            compare(choices.signalArguments[0][2], "opened-again");
        }
    }
}
