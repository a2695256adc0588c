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

        SearchScreen {
            anchors.fill: parent
            search: Fixtures.search()
        }
    }

    SignalSpy {
        id: passages

        signalName: "passageChosen"
    }

    SignalSpy {
        id: records

        signalName: "recordChosen"
    }

    TestCase {
        id: test

        property SearchScreen screen

        name: "SearchScreen"
        when: windowShown

        function init(): void {
            Theme.reducedMotion = true;
            show(1920, 1080, 1);
            test.screen = createTemporaryObject(maker, root) as SearchScreen;
            passages.target = test.screen;
            records.target = test.screen;
            passages.clear();
            records.clear();
            waitForPolish(root.Window.window);
        }

        function show(width: int, height: int, textFactor: real): void {
            Theme.surfaceWidth = width;
            Theme.surfaceHeight = height;
            Theme.textFactor = textFactor;
            waitForPolish(root.Window.window);
        }

        function look(word: string): void {
            test.screen.search.choose(word);
            waitForPolish(root.Window.window);
        }

        function item(name: string): Item {
            return findChild(test.screen, name) as Item;
        }

        function middle(name: string): point {
            const found = item(name);
            return found.mapToItem(root, found.width / 2, found.height / 2);
        }

        function lowerEdge(name: string): real {
            const found = item(name);
            return found.mapToItem(root, 0, found.height).y;
        }

        function touch(name: string): void {
            const place = middle(name);
            const sequence = touchEvent(root);
            sequence.press(0, root, place.x, place.y).commit();
            sequence.release(0, root, place.x, place.y).commit();
        }

        function everyKey(): list<Item> {
            return Array.from("qwertyuiopasdfghjklzxcvbnm").map(letter => item("key-" + letter)).concat(["key-letters", "key-numbers", "key-space", "key-hide", "key-delete"].map(name => item(name)));
        }

        function test_a_touch_on_the_field_brings_the_keys_and_one_key_takes_them_away(): void {
            verify(!item("keys").visible);
            touch("search-field");
            verify(item("keys").visible);
            touch("key-hide");
            verify(!item("keys").visible);
        }

        function test_keys_type_at_the_cursor(): void {
            touch("search-field");
            touch("key-s");
            touch("key-h");
            (item("search-field") as TextInput).cursorPosition = 1;
            touch("key-a");
            compare(test.screen.search.text, "sah");
            compare((item("search-field") as TextInput).cursorPosition, 2);
            touch("key-delete");
            compare(test.screen.search.text, "sh");
        }

        function test_a_finger_that_slides_from_key_to_key_types_nothing(): void {
            touch("search-field");
            const from = middle("key-q");
            const to = middle("key-p");
            const sequence = touchEvent(root);
            sequence.press(0, root, from.x, from.y).commit();
            for (let step = 1; step <= 8; ++step)
                sequence.move(0, root, from.x + (to.x - from.x) * step / 8, to.y).commit();
            sequence.release(0, root, to.x, to.y).commit();
            compare(test.screen.search.text, "");
        }

        function test_a_long_press_types_one_letter_and_offers_no_others(): void {
            touch("search-field");
            const place = middle("key-e");
            const sequence = touchEvent(root);
            sequence.press(0, root, place.x, place.y).commit();
            wait(900);
            sequence.release(0, root, place.x, place.y).commit();
            compare(test.screen.search.text, "e");
        }

        function test_what_is_found_is_told_apart(): void {
            look("asked");
            touch("hit-p1");
            compare(Array.from(passages.signalArguments[0]), ["p1", 51, 56]);
            touch("hit-note-nobody-asked");
            compare(Array.from(records.signalArguments[0]), ["note", "nobody-asked"]);
            compare(item("hit-p1").Accessible.name, "¶\u00a01 · 1 Closing. Nobody was asked.");
            compare(item("hit-p1").Accessible.role, Accessible.ListItem);
        }

        function test_the_words_found_are_lit(): void {
            look("nobody");
            const lit = findChild(item("hit-p1"), "lit") as Rectangle;
            compare(lit.color, Theme.hit);
            verify(lit.width > Theme.dp(60) && lit.width < Theme.dp(140));
        }

        function test_keys_are_large_enough_and_apart_data(): list<var> {
            return [
                {
                    "tag": "landscape",
                    "width": 1920,
                    "height": 1080
                },
                {
                    "tag": "portrait",
                    "width": 1080,
                    "height": 1920
                }
            ];
        }

        function test_keys_are_large_enough_and_apart(data: var): void {
            show(data.width, data.height, 1);
            touch("search-field");
            everyKey().forEach(key => verify(key.height >= Theme.targetSecondary && key.width >= Theme.targetSecondary, key.objectName));
            verify(item("key-w").x - item("key-q").x - item("key-q").width >= Theme.space8);
            verify(item("key-p").mapToItem(root, item("key-p").width, 0).x <= root.width - Theme.margin + 1);
            verify(lowerEdge("key-hide") <= root.height);
        }

        function test_every_key_has_a_role_and_a_name(): void {
            touch("search-field");
            everyKey().forEach(key => verify(key.Accessible.role === Accessible.Button && key.Accessible.name !== "", key.objectName));
            compare(item("search-field").Accessible.role, Accessible.EditableText);
        }

        function test_the_first_lines_stay_above_the_field_data(): list<var> {
            return [1, 1.25, 1.5, 2].map(factor => ({
                        "tag": `${factor * 100} %`,
                        "factor": factor
                    }));
        }

        function test_the_first_lines_stay_above_the_field(data: var): void {
            show(1920, 1080, data.factor);
            touch("search-field");
            look("harbour");
            const first = test.screen.search.document.data(test.screen.search.document.index(0, 0), 0x0101);
            verify(lowerEdge("hit-" + first) <= middle("search-field").y - item("search-field").height / 2);
        }

        function test_without_results_words_are_offered(): void {
            look("zeppelin");
            verify(!item("hit-p1"));
            touch("word-1905");
            compare(test.screen.search.text, "1905");
            verify(test.screen.search.document.count > 0);
        }

        function test_copying_by_key_is_swallowed(): void {
            item("search-field").forceActiveFocus();
            keyClick("a");
            keyClick("b");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            compare((item("search-field") as TextInput).selectedText, "");
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(test.screen.search.text, "ab");
        }

        function test_tab_goes_from_the_field_to_the_keys_then_to_the_results(): void {
            touch("search-field");
            look("asked");
            keyClick(Qt.Key_Tab);
            verify(item("clear").activeFocus);
            keyClick(Qt.Key_Tab);
            verify(item("show-all").activeFocus);
            keyClick(Qt.Key_Tab);
            verify(item("key-q").activeFocus);
            keyClick(Qt.Key_Return);
            compare(test.screen.search.text, "askedq");
            look("asked");
            for (let step = 0; step < 31; ++step)
                keyClick(Qt.Key_Tab);
            verify(item("hit-p1").activeFocus);
        }
    }
}
