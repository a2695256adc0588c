import QtQuick
import QtTest

import Kiosk.Screens
import Kiosk.Sizes
import Kiosk.Testing
import Kiosk.Theme

Item {
    id: root

    height: Theme.surfaceHeight - BarSizes.height
    width: Theme.surfaceWidth

    Component {
        id: maker

        IndexScreen {
            anchors.fill: parent
            cardOpen: false
            exhibit: "The Harbour Letter"
            index: Fixtures.index()
        }
    }

    SignalSpy {
        id: chosen

        signalName: "entryChosen"
    }

    SignalSpy {
        id: emptied

        signalName: "emptyTouched"
    }

    TestCase {
        id: test

        property IndexScreen screen

        name: "IndexScreen"
        when: windowShown

        function init(): void {
            Theme.reducedMotion = true;
            show(1920, 1080, 1);
            test.screen = createTemporaryObject(maker, root) as IndexScreen;
            chosen.target = test.screen;
            emptied.target = test.screen;
            chosen.clear();
            emptied.clear();
            waitForPolish(root.Window.window);
        }

        function show(width: int, height: int, textFactor: real): void {
            Theme.surfaceWidth = width;
            Theme.surfaceHeight = height;
            Theme.textFactor = textFactor;
            waitForPolish(root.Window.window);
        }

        function item(name: string): Item {
            return findChild(test.screen, name) as Item;
        }

        function middle(name: string): point {
            const found = item(name);
            return found.mapToItem(root, found.width / 2, found.height / 2);
        }

        function touch(place: point): void {
            const sequence = touchEvent(root);
            sequence.press(0, root, place.x, place.y).commit();
            sequence.release(0, root, place.x, place.y).commit();
        }

        function inSight(name: string): bool {
            const pages = test.screen.pages;
            return item(name).visible && pages.contains(item(name).mapToItem(pages, 0, item(name).height / 2));
        }

        function test_a_touch_on_an_entry_chooses_it(): void {
            touch(middle("entry-anchor"));
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], "anchor");
            compare(emptied.count, 0);
        }

        function test_a_touch_beside_the_entries_says_so(): void {
            touch(middle("head-A"));
            compare(chosen.count, 0);
            compare(emptied.count, 1);
        }

        function test_entries_stand_in_three_columns_two_for_large_text_one_in_portrait_data(): list<var> {
            return [
                {
                    tag: "landscape",
                    width: 1920,
                    height: 1080,
                    text: 1,
                    columns: 3
                },
                {
                    tag: "largest text",
                    width: 1920,
                    height: 1080,
                    text: 2,
                    columns: 2
                },
                {
                    tag: "portrait",
                    width: 1080,
                    height: 1920,
                    text: 1,
                    columns: 1
                }
            ];
        }

        function test_entries_stand_in_three_columns_two_for_large_text_one_in_portrait(data: var): void {
            show(data.width, data.height, data.text);
            tryVerify(() => columns() === data.columns);
        }

        function columns(): int {
            const xs = new Set();
            for (const name of ["anchor", "barge", "bell", "buoy", "cable", "chart", "dock", "ferry", "gull", "harbour", "hawser", "keel", "lamp", "mast", "net"])
                xs.add(Math.round(item("entry-" + name).x));
            return xs.size;
        }

        function test_buttons_turn_the_pages(): void {
            verify(!item("page-up").enabled);
            verify(inSight("entry-anchor"));
            verify(!item("entry-tide").visible);
            for (let turn = 0; turn < 5 && item("page-down").enabled; ++turn)
                touch(middle("page-down"));
            tryVerify(() => inSight("entry-tide"));
            verify(item("page-up").enabled && !item("page-down").enabled);
            touch(middle("page-up"));
            tryVerify(() => test.screen.index.page === test.screen.index.pages - 2);
        }

        function test_a_finger_turns_the_page_and_it_comes_to_rest(): void {
            const sequence = touchEvent(root);
            sequence.press(0, root, 700, 700).commit();
            for (let step = 1; step <= 10; ++step) {
                sequence.move(0, root, 700, 700 - 50 * step).commit();
                waitForRendering(test.screen, 40);
            }
            wait(Theme.idleBeforePreparing);
            sequence.move(0, root, 700, 200).release(0, root, 700, 200).commit();
            tryCompare(test.screen.index, "page", 1);
            tryVerify(() => test.screen.pages.contentY === test.screen.pages.height);
            compare(chosen.count, 0);
        }

        function test_a_letter_leads_to_its_entries_and_is_lit(): void {
            touch(middle("letter-S"));
            tryVerify(() => inSight("entry-sail"));
            verify((item("head-S") as IndexHead).lit);
        }

        function test_letters_without_entries_stay_and_cannot_be_chosen(): void {
            verify(item("letter-Z").visible);
            verify(!item("letter-Z").enabled);
            verify(item("letter-S").enabled);
        }

        function test_a_filter_leaves_its_kind_alone_and_shuts_other_letters(): void {
            compare(item("filter-people").Accessible.name, "People, 1");
            compare(item("filter-people").Accessible.role, Accessible.RadioButton);
            touch(middle("filter-people"));
            compare(test.screen.index.count, 1);
            verify(item("entry-bell").visible);
            compare(item("entry-anchor"), null);
            verify(item("letter-B").enabled && !item("letter-A").enabled);
            touch(middle("filter-all"));
            verify(item("entry-anchor").visible);
        }

        function test_an_entry_says_its_name_its_kind_and_how_often_it_occurs(): void {
            compare(item("entry-council").Accessible.name, "Council, 의회, organization, once");
            compare(item("entry-harbour").Accessible.name, "Harbour, place, twice");
            compare(item("entry-council").Accessible.role, Accessible.ListItem);
        }

        function test_a_sheet_leaves_the_chosen_entry_in_sight(): void {
            show(1080, 1920, 1);
            test.screen.index.reveal("tide");
            test.screen.cardHeight = 750;
            test.screen.cardOpen = true;
            waitForPolish(root.Window.window);
            tryVerify(() => inSight("entry-tide"));
            verify(middle("entry-tide").y < root.height - 750);
        }

        function test_targets_are_high_enough_for_a_finger(): void {
            for (const name of ["entry-anchor", "letter-A", "filter-all", "page-down"])
                verify(item(name).height >= Theme.targetSecondary, name);
            verify(item("letter-A").width >= Theme.targetSecondary);
        }

        function test_the_keyboard_opens_an_entry(): void {
            item("entry-barge").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(chosen.signalArguments[0][0], "barge");
        }
    }
}
