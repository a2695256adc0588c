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

    NoticeScreen {
        id: notice

        anchors.fill: parent
        exhibit: "The Harbour Letter"
        notice: Fixtures.notice()
    }

    SignalSpy {
        id: passed

        signalName: "goOnWanted"
        target: notice
    }

    SignalSpy {
        id: asked

        signalName: "reasonWanted"
        target: notice
    }

    TestCase {
        id: test

        name: "NoticeScreen"
        when: windowShown

        function show(width: int, height: int, textFactor: real): void {
            Theme.surfaceWidth = width;
            Theme.surfaceHeight = height;
            Theme.textFactor = textFactor;
            waitForPolish(root.Window.window);
        }

        function button(name: string): Item {
            return findChild(notice, "notice-" + name) as Item;
        }

        function view(): Flickable {
            return findChild(notice, "notice-text") as Flickable;
        }

        function init(): void {
            Theme.reducedMotion = true;
            show(1920, 1080, 1);
            passed.clear();
            asked.clear();
        }

        function test_one_touch_goes_on(): void {
            mouseClick(button("go-on"));
            compare([passed.count, asked.count], [1, 0]);
        }

        function test_the_other_button_asks_why(): void {
            mouseClick(button("why"));
            compare([passed.count, asked.count], [0, 1]);
        }

        function test_nothing_else_is_touchable(): void {
            for (let y = 20; y < button("why").mapToItem(root, 0, 0).y - 20; y += 60)
                for (let x = 20; x < root.width; x += 90)
                    mouseClick(root, x, y);
            compare([passed.count, asked.count], [0, 0]);
        }

        function test_what_fits_needs_no_more_data(): list<var> {
            return [
                {
                    tag: "landscape",
                    width: 1920,
                    height: 1080
                },
                {
                    tag: "portrait",
                    width: 1080,
                    height: 1920
                },
                {
                    tag: "5:4",
                    width: 1280,
                    height: 1024
                }
            ];
        }

        function test_what_fits_needs_no_more(data: var): void {
            show(data.width, data.height, 1);
            verify(!button("more").visible);
            verify(!view().interactive);
        }

        function test_more_leads_to_the_end_of_large_text(): void {
            show(1920, 1080, 2);
            verify(button("more").visible);
            for (let presses = 0; presses < 20 && button("more").enabled; presses++) {
                mouseClick(button("more"));
                wait(20);
            }
            verify(view().atYEnd);
        }

        function test_buttons_are_large_and_apart_data(): list<var> {
            const sizes = [[1920, 1080, 1], [1920, 1080, 1.25], [1920, 1080, 2], [1080, 1920, 1], [1080, 1920, 1.25], [1080, 1920, 1.5], [1080, 1920, 2]];
            return sizes.map(size => ({
                        tag: `${size}`,
                        size: size
                    }));
        }

        function test_buttons_are_large_and_apart(data: var): void {
            show(...data.size);
            const shown = ["go-on", "more", "why"].map(name => button(name)).filter(item => item.visible);
            for (const item of shown) {
                verify(item.height >= Theme.target);
                verify(item.width >= item.implicitWidth, `${item.objectName} has room for its words`);
                verify(item.mapToItem(root, 0, item.height).y <= root.height);
            }
        }

        function test_the_keyboard_reaches_the_way_on_first(): void {
            notice.forceActiveFocus();
            keyClick(Qt.Key_Tab);
            verify(button("go-on").activeFocus);
            keyClick(Qt.Key_Return);
            compare(passed.count, 1);
            keyClick(Qt.Key_Tab);
            verify(button("why").activeFocus);
        }
    }
}
