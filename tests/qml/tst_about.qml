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

        AboutScreen {
            about: Fixtures.about()
            anchors.fill: parent
            exhibit: "The Harbour Letter"
        }
    }

    SignalSpy {
        id: chosen

        signalName: "passageChosen"
    }

    SignalSpy {
        id: asked

        signalName: "noticeWanted"
    }

    TestCase {
        id: test

        property AboutScreen screen

        name: "AboutScreen"
        when: windowShown

        function init(): void {
            Theme.reducedMotion = true;
            show(1920, 1080, 1);
            test.screen = createTemporaryObject(maker, root) as AboutScreen;
            chosen.target = test.screen;
            asked.target = test.screen;
            chosen.clear();
            asked.clear();
            waitForPolish(root.Window.window);
        }

        function show(width: int, height: int, textFactor: real): void {
            Theme.surfaceWidth = width;
            Theme.surfaceHeight = height;
            Theme.textFactor = textFactor;
            waitForPolish(root.Window.window);
        }

        function part(name: string): Item {
            return findChild(test.screen, name) as Item;
        }

        function cards(): list<var> {
            return ["record", "dating", "slips"].map(name => part("about-" + name));
        }

        function test_three_cards_stand_side_by_side(): void {
            const [record, dating, slips] = cards();
            verify(record.x + record.width < dating.x && dating.x + dating.width < slips.x);
            compare([dating.y, slips.y], [record.y, record.y]);
            verify(!part("page-down").visible);
        }

        function test_they_stand_one_under_the_other_data(): list<var> {
            return [
                {
                    tag: "portrait",
                    width: 1080,
                    height: 1920,
                    factor: 1
                },
                {
                    tag: "large text",
                    width: 1920,
                    height: 1080,
                    factor: 2
                },
                {
                    tag: "5:4",
                    width: 1280,
                    height: 1024,
                    factor: 1
                }
            ];
        }

        function test_they_stand_one_under_the_other(data: var): void {
            show(data.width, data.height, data.factor);
            const [record, dating, slips] = cards();
            verify(record.y + record.height < dating.y && dating.y + dating.height < slips.y);
            compare([dating.x, slips.x], [record.x, record.x]);
            verify(part("page-down").visible);
            verify(!part("about-record-down").visible);
        }

        function test_a_card_that_does_not_fit_has_buttons_that_move_it(): void {
            const down = part("about-record-down");
            const up = part("about-record-up");
            verify(down.visible && down.enabled && !up.enabled);
            for (let presses = 0; presses < 20 && down.enabled; presses++) {
                mouseClick(down);
                wait(20);
            }
            verify(!down.enabled && up.enabled);
            verify(test.screen.about.standOf("record") > 0);
            compare(test.screen.about.standOf("slips"), 0);
        }

        function test_a_card_that_fits_has_none(): void {
            verify(!part("about-dating-down").visible);
        }

        function test_a_clue_of_the_text_leads_to_its_words(): void {
            mouseClick(part("clue-1"));
            compare(chosen.count, 1);
            compare([...Array.from(chosen.signalArguments[0])], ["p1", 12, 38]);
        }

        function test_a_number_of_the_library_leads_nowhere(): void {
            mouseClick(part("clue-0"));
            compare(chosen.count, 0);
            compare(part("clue-0").Accessible.role, Accessible.StaticText);
            compare(part("clue-1").Accessible.role, Accessible.Link);
        }

        function test_a_slip_leads_to_its_words(): void {
            const slip = part("slip-0-row");
            compare(slip.Accessible.name, "As typed: Councl. We read: Council. ¶\u00a01");
            mouseClick(slip);
            compare([...Array.from(chosen.signalArguments[0])], ["p1", 62, 68]);
        }

        function test_the_notice_can_be_asked_for(): void {
            show(1080, 1920, 1);
            mouseClick(part("about-notice"));
            compare(asked.count, 1);
        }

        function test_it_stands_where_it_is_sent(): void {
            show(1080, 1920, 1);
            const page = part("about-page") as Flickable;
            page.contentY = page.contentHeight / 4;
            compare(test.screen.about.standOf("page"), 0.25);
            const place = page.contentY;
            page.contentY = 0;
            test.screen.about.stand("page", 0.25);
            test.screen.about.placed();
            compare(page.contentY, place);
        }

        function test_everything_to_touch_is_large_enough_data(): list<var> {
            return [[1920, 1080, 1], [1920, 1080, 1.25], [1080, 1920, 1], [1080, 1920, 2]].map(size => ({
                        tag: `${size}`,
                        size: size
                    }));
        }

        function test_everything_to_touch_is_large_enough(data: var): void {
            show(...data.size);
            for (const name of ["clue-1", "slip-0-row", "speck-0-row", "about-notice"])
                verify(part(name).height >= Theme.targetSecondary, name);
        }
    }
}
