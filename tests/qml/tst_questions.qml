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

        QuestionsScreen {
            anchors.fill: parent
            cardOpen: false
            exhibit: "The Harbour Letter"
            questions: Fixtures.questions()
        }
    }

    SignalSpy {
        id: chosen

        signalName: "questionChosen"
    }

    SignalSpy {
        id: marks

        signalName: "markTouched"
    }

    SignalSpy {
        id: answers

        signalName: "answerWanted"
    }

    SignalSpy {
        id: emptied

        signalName: "emptyTouched"
    }

    TestCase {
        id: test

        property QuestionsScreen screen

        name: "QuestionsScreen"
        when: windowShown

        function init(): void {
            Theme.reducedMotion = true;
            show(1920, 1080, 1);
            test.screen = createTemporaryObject(maker, root) as QuestionsScreen;
            for (const spy of [chosen, marks, answers, emptied]) {
                spy.target = test.screen;
                spy.clear();
            }
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

        /*! The item of that name that can be seen; there may be another that is hidden. */
        function shown(name: string): Item {
            const found = [];
            const look = holder => {
                for (const child of holder.children) {
                    if (child.visible && child.objectName === name)
                        found.push(child);
                    look(child);
                }
            };
            look(test.screen);
            return found.find(other => other.visible) ?? null;
        }

        function middle(found: Item): point {
            return found.mapToItem(root, found.width / 2, found.height / 2);
        }

        function touch(place: point): void {
            const sequence = touchEvent(root);
            sequence.press(0, root, place.x, place.y).commit();
            sequence.release(0, root, place.x, place.y).commit();
        }

        function choose(number: string): void {
            test.screen.questions.choose(number);
            waitForPolish(root.Window.window);
        }

        function test_a_touch_on_a_row_asks_for_its_question(): void {
            touch(middle(item("question-2")));
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], "2");
            compare(emptied.count, 0);
        }

        function test_the_chosen_row_says_so(): void {
            choose("2");
            compare(item("question-2").Accessible.name, "Question 2, Question of the town 2, answered in Section 1");
            verify(item("question-2").Accessible.selected);
            verify(!item("question-1").Accessible.selected);
            compare(item("question-1").Accessible.name, "Question 1, The closed harbour, answered in Section 1, in part");
            compare(item("question-1").Accessible.role, Accessible.ListItem);
        }

        function test_a_term_of_the_question_can_be_touched(): void {
            choose("2");
            touch(middle(item("term-council")));
            compare(marks.count, 1);
            compare(marks.signalArguments[0][1], "council");
            compare(marks.signalArguments[0][2], 14);
            compare(emptied.count, 0);
        }

        function test_a_touch_on_plain_words_says_that_nothing_was_meant(): void {
            touch(Qt.point(1700, 300));
            compare(marks.count, 0);
            compare(emptied.count, 1);
        }

        function test_the_button_asks_for_the_answer_data(): list<var> {
            return [
                {
                    tag: "landscape",
                    width: 1920,
                    height: 1080,
                    text: 1
                },
                {
                    tag: "landscape, largest text",
                    width: 1920,
                    height: 1080,
                    text: 2
                },
                {
                    tag: "portrait",
                    width: 1080,
                    height: 1920,
                    text: 1
                },
                {
                    tag: "portrait, largest text",
                    width: 1080,
                    height: 1920,
                    text: 2
                }
            ];
        }

        function test_the_button_asks_for_the_answer(data: var): void {
            show(data.width, data.height, data.text);
            choose("3");
            const button = shown("read-the-answer");
            verify(root.contains(button.mapToItem(root, button.width, button.height)), "it is on the screen without scrolling");
            touch(middle(button));
            compare(answers.count, 1);
        }

        function test_portrait_puts_the_list_above_the_question(): void {
            verify(item("question-page").x > item("question-3").mapToItem(root, 0, 0).x + item("question-3").width);
            show(1080, 1920, 1);
            verify(item("question-page").y > item("question-3").mapToItem(root, 0, item("question-3").height).y - 1);
        }

        function test_buttons_turn_what_is_too_long_by_whole_lines(): void {
            show(1920, 1080, 2);
            choose("3");
            const down = shown("page-down");
            verify(down !== null && down.enabled);
            verify(!shown("page-up").enabled);
            for (let turn = 0; turn < 20 && shown("page-down").enabled; ++turn)
                touch(middle(shown("page-down")));
            verify(!shown("page-down").enabled, "the end is reached");
            verify(shown("page-up").enabled);
            choose("1");
            choose("3");
            verify(!shown("page-up").enabled, "another question begins at its beginning");
        }

        function test_what_fits_shows_no_buttons_to_turn(): void {
            compare(shown("page-down"), null);
        }

        function test_a_card_takes_the_place_of_the_list(): void {
            choose("2");
            test.screen.cardOpen = true;
            verify(!item("question-1").visible);
            verify(item("term-council").mapToItem(root, 0, 0).x > Theme.margin + CardSizes.width);
        }

        function test_a_sheet_leaves_the_touched_words_in_sight(): void {
            show(1080, 1920, 2);
            choose("2");
            test.screen.cardHeight = 750;
            test.screen.cardOpen = true;
            waitForPolish(root.Window.window);
            tryVerify(() => middle(item("term-council")).y < root.height - 750);
        }

        function test_rows_are_high_enough_for_a_finger(): void {
            for (const text of [1, 2]) {
                show(1920, 1080, text);
                verify(item("question-1").height >= Theme.targetSecondary);
            }
        }

        function test_the_keyboard_chooses_a_question(): void {
            item("question-3").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(chosen.signalArguments[0][0], "3");
        }
    }
}
