import QtQuick
import QtTest

import Kiosk.Screens
import Kiosk.Testing
import Kiosk.Theme

Item {
    id: root

    height: Theme.surfaceHeight
    width: Theme.surfaceWidth

    Component {
        id: maker

        TimelineScreen {
            anchors.fill: parent
            timeline: Fixtures.timeline()
        }
    }

    SignalSpy {
        id: chosen

        signalName: "eventChosen"
    }

    SignalSpy {
        id: emptied

        signalName: "emptyTouched"
    }

    TestCase {
        id: test

        property TimelineScreen screen

        name: "TimelineScreen"
        when: windowShown

        function init(): void {
            Theme.reducedMotion = true;
            show(1920, 1080, 1);
            test.screen = createTemporaryObject(maker, root) as TimelineScreen;
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

        function drag(from: point, distance: real): void {
            const sequence = touchEvent(root);
            sequence.press(0, root, from.x, from.y).commit();
            for (let step = 1; step <= 10; ++step)
                sequence.move(0, root, from.x + distance * step / 10, from.y).commit();
            sequence.release(0, root, from.x + distance, from.y).commit();
        }

        function test_a_touch_on_a_dot_chooses_its_event(): void {
            touch(middle("event-1972-07-04-joint-statement"));
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], "1972-07-04-joint-statement");
        }

        function test_a_touch_beside_everything_says_so(): void {
            touch(Qt.point(1000, 90));
            compare(chosen.count, 0);
            compare(emptied.count, 1);
        }

        function test_a_finger_that_slides_chooses_nothing(): void {
            drag(middle("event-1972-07-04-joint-statement"), 200);
            compare(chosen.count, 0);
        }

        function test_an_era_is_enlarged_by_its_tab(): void {
            touch(middle("era-war"));
            compare(test.screen.timeline.diagram.lensYears, "1950–1954");
        }

        function test_closer_and_wider_do_what_a_pinch_does(): void {
            touch(middle("closer"));
            compare(test.screen.timeline.diagram.lensYears, "1972–1974");
            touch(middle("wider"));
            compare(test.screen.timeline.diagram.lensYears, "1971–1975");
        }

        function test_years_follow_a_dragging_finger(): void {
            const before = middle("event-1973-06-23-five-point-plan").x;
            const sequence = touchEvent(root);
            sequence.press(0, root, 1000, 780).commit();
            for (let step = 1; step <= 10; ++step) {
                sequence.move(0, root, 1000 - 30 * step, 780).commit();
                waitForRendering(test.screen, 40);
            }
            tryVerify(() => before - middle("event-1973-06-23-five-point-plan").x > 200);
            verify(before - middle("event-1973-06-23-five-point-plan").x <= 300);
            sequence.release(0, root, 700, 780).commit();
            compare(chosen.count + emptied.count, 0);
        }

        function test_a_fling_goes_on_and_comes_to_rest(): void {
            Theme.reducedMotion = false;
            const before = middle("event-1973-06-23-five-point-plan").x;
            const sequence = touchEvent(root);
            sequence.press(0, root, 1000, 780).commit();
            for (let step = 1; step <= 5; ++step) {
                sequence.move(0, root, 1000 + 40 * step, 780).commit();
                waitForRendering(test.screen, 40);
            }
            sequence.release(0, root, 1200, 780).commit();
            tryVerify(() => middle("event-1973-06-23-five-point-plan").x > before + 240);
        }

        function test_two_fingers_apart_narrow_the_lens(): void {
            const sequence = touchEvent(root);
            sequence.press(0, root, 1100, 700).press(1, root, 1300, 700).commit();
            for (let step = 1; step <= 10; ++step) {
                sequence.move(0, root, 1100 - 20 * step, 700).move(1, root, 1300 + 20 * step, 700).commit();
                waitForRendering(test.screen, 40);
            }
            sequence.release(0, root, 900, 700).release(1, root, 1500, 700).commit();
            tryVerify(() => test.screen.timeline.diagram.lensYears !== "1971–1975");
            verify(test.screen.timeline.canZoomWider);
        }

        function test_the_keyboard_walks_through_eras_and_events_by_date(): void {
            item("era-division").forceActiveFocus(Qt.TabFocusReason);
            for (let step = 0; step < 7; ++step)
                keyClick(Qt.Key_Tab);
            verify(item("event-1910-08-annexation").activeFocus);
            keyClick(Qt.Key_Tab);
            verify(item("event-1945-08-division").activeFocus);
            keyClick(Qt.Key_Return);
            compare(chosen.signalArguments[0][0], "1945-08-division");
        }

        function test_an_event_says_its_date_its_name_and_whether_the_document_mentions_it(): void {
            compare(item("event-1972-07-04-joint-statement").Accessible.name, "1972-07-04, Joint Statement, in the document");
            compare(item("event-1975-04-09-eight-executed").Accessible.name, "1975-04-09, Eight executed, for context");
            compare(item("event-1975-04-09-eight-executed").Accessible.role, Accessible.Button);
            compare(item("event-1975-04-09-eight-executed").Accessible.description, "Inside South Korea");
            compare(item("era-talks").Accessible.role, Accessible.PageTab);
            compare(item("era-talks").Accessible.name, "1971–1975, The era talks");
            verify(item("era-talks").Accessible.selected);
            compare(item("lane-south").Accessible.role, Accessible.Grouping);
        }

        function test_large_labels_bring_chips_for_the_lanes(): void {
            verify(!item("choose-south").visible);
            show(1920, 1080, 2);
            tryVerify(() => test.screen.timeline.isSingleLane);
            verify(item("choose-south").visible);
            touch(middle("choose-south"));
            compare(test.screen.timeline.lane, "south");
            verify(item("event-1974-03-spy-case").visible);
            verify(!item("event-1972-07-04-joint-statement").visible);
        }

        function test_portrait_keeps_the_selected_event_above_a_sheet(): void {
            show(1080, 1920, 1);
            tryVerify(() => test.screen.timeline.diagram.lensEnd > test.screen.timeline.diagram.lanesEnd);
            test.screen.timeline.select("1991-09-17-both-join-un");
            test.screen.coveredHeight = 860;
            tryVerify(() => middle("event-1991-09-17-both-join-un").y < test.screen.height - 860);
        }

        function test_targets_are_high_enough_for_a_finger(): void {
            verify(item("era-talks").height >= Theme.targetSecondary);
            verify(item("closer").height >= Theme.targetSecondary);
            verify(item("closer").width >= Theme.target);
        }

        function test_labels_are_away_while_the_lens_moves_by_itself(): void {
            Theme.reducedMotion = false;
            test.screen.timeline.chooseEra("war");
            const event = item("event-1953-07-27-armistice") as TimelineEvent;
            verify(event.labelsAway);
            tryVerify(() => !event.labelsAway);
            verify(event.labelShown);
        }

        function test_labels_stay_while_a_finger_moves_the_lens(): void {
            Theme.reducedMotion = false;
            test.screen.timeline.grasp();
            test.screen.timeline.dragTo(100);
            verify(!(item("event-1972-07-04-joint-statement") as TimelineEvent).labelsAway);
        }

        function test_a_selected_event_is_lit(): void {
            test.screen.timeline.select("1972-07-04-joint-statement");
            const image = grabImage(root);
            const place = middle("event-1972-07-04-joint-statement");
            compare(image.pixel(Math.round(place.x), Math.round(place.y)), Theme.seal);
        }
    }
}
