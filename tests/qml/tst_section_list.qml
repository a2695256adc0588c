import QtQuick
import QtTest

import Kiosk.Screens
import Kiosk.Sizes
import Kiosk.Testing
import Kiosk.Theme

Item {
    id: root

    height: 900
    width: 400

    SectionList {
        id: list

        documents: 1
        height: implicitHeight
        width: ReadingSizes.railWidth

        sections: Fixtures.rows([
            {
                key: "01-questions",
                number: "",
                iconName: "question",
                title: "Editors’ questions",
                isCurrent: false,
                progress: 1,
                spoken: "Editors’ questions"
            },
            {
                key: "02-liberation",
                number: "1",
                iconName: "",
                title: "National liberation",
                isCurrent: true,
                progress: 0.25,
                spoken: "1, National liberation, current"
            },
            {
                key: "03-reunification",
                number: "2",
                iconName: "",
                title: "Reunification",
                isCurrent: false,
                progress: 0,
                spoken: "2, Reunification"
            }
        ])
    }

    SignalSpy {
        id: choices

        signalName: "sectionChosen"
        target: list
    }

    TestCase {
        name: "SectionList"
        when: windowShown

        function init(): void {
            Theme.textFactor = 1;
            list.height = Qt.binding(() => list.implicitHeight);
            waitForPolish(root.Window.window);
            choices.clear();
        }

        function row(key: string): SectionRow {
            return findChild(list, "section-" + key) as SectionRow;
        }

        function filled(key: string): Rectangle {
            return row(key).background.children[2] as Rectangle;
        }

        function test_every_section_has_a_row_of_the_same_height(): void {
            compare(list.count, 3);
            compare(list.implicitHeight, 3 * ReadingSizes.rowHeight);
            compare(row("03-reunification").y, 2 * ReadingSizes.rowHeight);
        }

        function test_the_strip_is_filled_as_far_as_the_section_is_read(): void {
            compare(filled("01-questions").height, ReadingSizes.rowHeight);
            compare(filled("02-liberation").height, ReadingSizes.rowHeight / 4);
            compare(filled("03-reunification").height, 0);
            compare(filled("02-liberation").color, Theme.seal);
        }

        function test_a_section_without_a_number_shows_its_icon(): void {
            verify(row("01-questions").contentItem.children[0].visible);
            verify(!row("02-liberation").contentItem.children[0].visible);
            compare((row("02-liberation").contentItem.children[1] as Text).text, "1");
        }

        function test_the_current_section_stands_on_paper(): void {
            compare((row("02-liberation").background as Rectangle).color, Theme.sheet);
            compare((row("03-reunification").background as Rectangle).color, Theme.desk);
            verify((row("02-liberation").contentItem.children[2] as Text).font.weight > (row("03-reunification").contentItem.children[2] as Text).font.weight);
        }

        function test_the_current_section_is_said_to_be_current(): void {
            verify(row("02-liberation").Accessible.selected);
            verify(!row("03-reunification").Accessible.selected);
            compare(row("02-liberation").Accessible.name, "1, National liberation, current");
        }

        function test_a_touch_chooses_the_section_under_it(): void {
            const sequence = touchEvent(root);
            sequence.press(0, row("03-reunification")).commit();
            sequence.release(0, row("03-reunification")).commit();
            compare(choices.count, 1);
            compare(choices.signalArguments[0][0], "03-reunification");
        }

        function test_a_finger_that_slides_off_a_section_chooses_nothing(): void {
            const sequence = touchEvent(root);
            sequence.press(0, row("01-questions")).commit();
            sequence.move(0, row("03-reunification")).commit();
            sequence.release(0, row("03-reunification")).commit();
            compare(choices.count, 0);
        }

        function test_the_list_scrolls_only_where_it_has_no_room(): void {
            verify(!list.interactive);
            list.height = ReadingSizes.rowHeight;
            verify(list.interactive);
            verify(list.clip);
        }
    }
}
