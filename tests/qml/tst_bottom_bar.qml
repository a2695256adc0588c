import QtQuick
import QtTest

import Kiosk.Controls
import Kiosk.Theme

Item {
    id: root

    height: Theme.surfaceHeight
    width: Theme.surfaceWidth

    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        canGoBack: true
        closed: ["search"]
        current: "home"
        languageName: "한국어"
    }

    SignalSpy {
        id: choices

        signalName: "chosen"
        target: bar
    }

    TestCase {
        id: test

        readonly property list<string> drawn: ["back", "home", "read", "questions", "timeline", "index", "search", "display", "language"]
        readonly property list<string> drawnInPortrait: ["read", "questions", "timeline", "index", "back", "home", "search", "display", "language"]

        name: "BottomBar"
        when: windowShown

        function show(width: int, height: int, textFactor: real): void {
            Theme.surfaceWidth = width;
            Theme.surfaceHeight = height;
            Theme.textFactor = textFactor;
            waitForPolish(root.Window.window);
        }

        function button(place: string): Item {
            return findChild(bar, "bar-" + place) as Item;
        }

        function face(place: string): Rectangle {
            return (button(place) as BarButton).background.children[0] as Rectangle;
        }

        function corner(place: string): point {
            return button(place).mapToItem(bar, 0, 0);
        }

        function init(): void {
            Theme.scheme = "paper";
            show(1920, 1080, 1);
            bar.current = "home";
            bar.canGoBack = true;
            choices.clear();
        }

        function test_says_which_place_was_chosen(): void {
            mouseClick(button("timeline"));
            compare(choices.count, 1);
            compare(choices.signalArguments[0][0], "timeline");
        }

        function test_a_place_without_a_screen_cannot_be_chosen(): void {
            mouseClick(button("search"));
            compare(choices.count, 0);
            verify(button("search").visible);
        }

        function test_back_waits_for_somewhere_to_go(): void {
            verify(button("back").enabled);
            bar.canGoBack = false;
            verify(!button("back").enabled);
        }

        function test_order_data(): list<var> {
            return [
                {
                    tag: "16:9",
                    width: 1920,
                    height: 1080
                },
                {
                    tag: "16:10",
                    width: 1920,
                    height: 1200
                },
                {
                    tag: "5:4",
                    width: 1280,
                    height: 1024
                },
                {
                    tag: "21:9",
                    width: 2560,
                    height: 1080
                }
            ];
        }

        function test_order(data: var): void {
            show(data.width, data.height, 1);
            let edge = 0;
            for (const place of test.drawn) {
                verify(corner(place).x >= edge, place);
                edge = corner(place).x + button(place).width;
            }
            verify(edge <= bar.width - Theme.margin + 1);
        }

        function test_stands_in_two_rows_in_portrait(): void {
            show(1080, 1920, 1);
            compare(bar.height, 240);
            compare(corner("index").y, 12);
            compare(corner("back").y, 124);
            compare(Math.round(button("read").width), 252);
            compare(Math.round(button("home").width), 200);
        }

        function test_focus_goes_as_drawn_data(): list<var> {
            return [
                {
                    tag: "landscape",
                    width: 1920,
                    height: 1080,
                    order: test.drawn
                },
                {
                    tag: "portrait",
                    width: 1080,
                    height: 1920,
                    order: test.drawnInPortrait
                }
            ];
        }

        function test_focus_goes_as_drawn(data: var): void {
            show(data.width, data.height, 1);
            const open = data.order.filter(place => place !== "search");
            button(open[0]).forceActiveFocus(Qt.TabFocusReason);
            for (const place of open) {
                verify(button(place).activeFocus, place);
                keyClick(Qt.Key_Tab);
            }
        }

        function test_no_button_moves_when_the_place_changes(): void {
            const before = test.drawn.map(place => corner(place).x);
            bar.current = "timeline";
            compare(test.drawn.map(place => corner(place).x), before);
        }

        function test_grows_upwards_only_for_large_text(): void {
            const before = test.drawn.map(place => corner(place).x);
            show(1920, 1080, 2);
            compare(bar.height, 144);
            compare(bar.y + bar.height, 1080);
            compare(test.drawn.map(place => corner(place).x), before);
        }

        function test_the_current_tab_rises_to_the_page(): void {
            const tab = face("home");
            compare(tab.mapToItem(bar, 0, 0).y, 0);
            compare(tab.color, Theme.desk);
        }

        function test_high_contrast_outlines_the_current_one(): void {
            Theme.scheme = "high-contrast";
            const tab = face("home");
            compare(tab.mapToItem(bar, 0, 0).y, 12);
            compare(tab.border.width, 4);
        }

        function test_says_where_the_visitor_is(): void {
            compare(button("home").Accessible.name, "Home");
            verify(button("home").Accessible.selected);
            verify(!button("read").Accessible.selected);
            compare(button("read").Accessible.name, "Read");
            compare(button("language").Accessible.name, "한국어");
        }
    }
}
