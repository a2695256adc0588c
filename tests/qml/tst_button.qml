import QtQuick
import QtTest

import Kiosk.Controls
import Kiosk.Theme

Item {
    id: root

    height: 400
    width: 600

    KioskButton {
        id: button

        iconName: "x"
        text: "Close"
        width: 200
        x: 50
        y: 50
    }

    KioskButton {
        id: tall

        iconName: "arrow-up"
        text: "Up"
        vertical: true
        x: 300
        y: 50
    }

    SignalSpy {
        id: clicks

        signalName: "clicked"
        target: button
    }

    TestCase {
        name: "Button"
        when: windowShown

        function init(): void {
            button.enabled = true;
            button.selected = false;
            button.primary = false;
            root.forceActiveFocus();
            clicks.clear();
        }

        function test_acts_on_release(): void {
            mousePress(button);
            compare(clicks.count, 0);
            mouseRelease(button);
            compare(clicks.count, 1);
        }

        function test_acts_on_a_finger(): void {
            touchEvent(button).press(0, button).commit();
            touchEvent(button).release(0, button).commit();
            compare(clicks.count, 1);
        }

        function test_a_finger_that_slides_off_does_nothing(): void {
            const touch = touchEvent(button);
            touch.press(0, button, 100, 40).commit();
            touch.move(0, button, 100, 150).commit();
            touch.move(0, button, 100, 300).commit();
            touch.release(0, button, 100, 300).commit();
            compare(clicks.count, 0);
        }

        function test_shows_the_finger_at_once(): void {
            tryCompare(button.background, "color", Theme.wash);
            mousePress(button);
            tryCompare(button.background, "color", Theme.wash2);
            mouseRelease(button);
        }

        function test_does_not_act_while_disabled(): void {
            button.enabled = false;
            mouseClick(button);
            compare(clicks.count, 0);
            verify(button.opacity < 1);
            tryVerify(() => (button.background as ButtonFace).color.a === 0);
        }

        function test_acts_on_the_keyboard_data(): list<var> {
            return [
                {
                    tag: "space",
                    key: Qt.Key_Space
                },
                {
                    tag: "return",
                    key: Qt.Key_Return
                },
                {
                    tag: "enter",
                    key: Qt.Key_Enter
                }
            ];
        }

        function test_acts_on_the_keyboard(data: var): void {
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(data.key);
            compare(clicks.count, 1);
        }

        function test_is_ringed_for_the_keyboard_only(): void {
            const ring = button.background.children[0];
            mouseClick(button);
            verify(!ring.visible);
            root.forceActiveFocus();
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(ring.visible);
        }

        function test_the_primary_is_dark_with_light_words(): void {
            button.primary = true;
            tryCompare(button.background, "color", Theme.mus);
            compare(button.textColour, Theme.wash);
        }

        function test_says_its_word_and_when_it_is_selected(): void {
            compare(button.Accessible.role, Accessible.Button);
            compare(button.Accessible.name, "Close");
            button.selected = true;
            verify(!button.checked);
            button.checkable = true;
            verify(button.checked);
            compare(button.Accessible.name, "Close");
            button.click();
            verify(button.checked);
        }

        function test_is_high_enough_for_a_finger(): void {
            compare(button.height, Theme.target);
        }

        function test_a_tall_one_has_the_word_under_the_icon(): void {
            const icon = tall.contentItem.children[0].children[0];
            const word = tall.contentItem.children[0].children[1];
            compare(word.text, "Up");
            verify(icon.y + icon.height <= word.y);
        }
    }
}
