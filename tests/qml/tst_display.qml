import QtQuick
import QtTest

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme

Item {
    id: root

    height: 1080
    width: 1920

    Option {
        id: option

        chosen: false
        height: DisplaySizes.optionHeight
        text: "Large"
        width: 143

        Rectangle {
            height: 1
            width: 1
        }
    }

    Option {
        id: swatch

        chosen: true
        height: DisplaySizes.optionHeight
        ink: Theme.eveningColours.ink
        paper: Theme.eveningColours.sheet
        swatch: true
        text: "Evening"
        width: 200
        x: 160
    }

    OptionGroup {
        id: group

        label: "Text size"
        options: 4
        width: DisplaySizes.textSizeWidth
        y: 200
    }

    SignalSpy {
        id: clicks

        signalName: "clicked"
        target: option
    }

    TestCase {
        name: "Display"
        when: windowShown

        function init(): void {
            Theme.scheme = "paper";
            Theme.textFactor = 1;
            Theme.wideLines = false;
            option.chosen = false;
            root.forceActiveFocus();
            clicks.clear();
        }

        function test_an_option_acts_on_release_and_not_when_the_finger_slides_off(): void {
            mousePress(option);
            compare(clicks.count, 0);
            mouseRelease(option);
            compare(clicks.count, 1);
            mousePress(option);
            mouseMove(option, 400, 400);
            mouseRelease(option, 400, 400);
            compare(clicks.count, 1);
        }

        function test_enter_takes_an_option(): void {
            option.forceActiveFocus(Qt.TabFocusReason);
            verify(option.visualFocus);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 3);
        }

        function test_an_option_says_that_it_is_one_of_several_and_whether_it_is_chosen(): void {
            compare(option.Accessible.role, Accessible.RadioButton);
            verify(option.checkable);
            compare(option.checked, false);
            option.click();
            compare(option.checked, false);
            option.chosen = true;
            compare(option.checked, true);
            compare(option.Accessible.name, "Large");
        }

        function test_the_chosen_option_differs_by_more_than_its_colour(): void {
            const before = grabImage(option);
            option.chosen = true;
            const mark = option.contentItem.children[2];
            verify(mark.visible);
            verify(!grabImage(option).equals(before));
            option.chosen = false;
            verify(!mark.visible);
        }

        function test_a_swatch_keeps_its_own_colours_in_every_scheme(): void {
            for (const scheme of DisplaySizes.schemes) {
                Theme.scheme = scheme;
                compare((swatch.background as Rectangle).color, Theme.eveningColours.sheet);
                compare((swatch.background as Rectangle).border.width, DisplaySizes.swatchBorder);
            }
        }

        function test_options_of_a_group_share_its_width(): void {
            const all = 4 * group.optionWidth + 3 * DisplaySizes.optionGap;
            fuzzyCompare(all, group.width, 0.001);
            compare(group.Accessible.role, Accessible.Grouping);
            compare(group.Accessible.name, "Text size");
        }

        function test_a_row_of_groups_fits_in_both_ways_up(): void {
            const row = DisplaySizes.textSizeWidth + DisplaySizes.lineSpaceWidth + DisplaySizes.coloursWidth;
            verify(row + 2 * DisplaySizes.gap <= DisplaySizes.room);
            const second = DisplaySizes.motionWidth + DisplaySizes.wordsWidth + DisplaySizes.languageWidth + DisplaySizes.actionsWidth;
            verify(second + 3 * DisplaySizes.gap <= DisplaySizes.room);
        }

        function test_wide_lines_stand_further_apart_and_letters_stay_as_they_are(): void {
            const size = Type.running.pixelSize;
            compare(Type.runningLeading, Theme.dp(42));
            Theme.wideLines = true;
            compare(Type.runningLeading, Theme.dp(50));
            verify(Type.cardBodyLeading > Theme.dp(32));
            compare(Type.running.pixelSize, size);
        }
    }
}
