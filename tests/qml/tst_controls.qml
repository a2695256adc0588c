import QtQuick
import QtTest

import Kiosk.Controls
import Kiosk.Theme

Item {
    id: root

    height: 600
    width: 1920

    TopStrip {
        id: strip

        exhibit: "Eight Questions, 1974"
        number: "2"
        status: "Paragraph 14 of 64"
        statusRight: 1344
        title: "Reunification"
    }

    ProgressLine {
        id: line

        counts: [2, 6, 4]
        position: 5
        width: 608
        y: 100
    }

    Chip {
        id: chip

        dot: "hollow"
        text: "Aug 1973"
        y: 200
    }

    Shadow {
        id: shadow

        height: 200
        level: 2
        width: 300
        x: 400
        y: 200
    }

    Inset {
        id: inset

        label: "What is known"
        width: 400
        y: 300

        Text {
            id: known

            text: "Talks stopped."
        }
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function init(): void {
            Theme.scheme = "paper";
            Theme.textFactor = 1;
        }

        function filled(segment: int): real {
            return line.children[segment].children[0].width;
        }

        function test_the_strip_has_nothing_to_touch(): void {
            for (const child of strip.children)
                verify(!(child instanceof MouseArea));
            verify(!strip.activeFocusOnTab);
        }

        function test_the_strip_drops_the_exhibit_for_large_text(): void {
            const exhibit = strip.children[1];
            compare(exhibit.text, "Eight Questions, 1974");
            verify(exhibit.visible);
            Theme.textFactor = 2;
            verify(!exhibit.visible);
        }

        function test_the_strip_hangs_the_number_left_of_the_title(): void {
            const number = strip.children[2];
            const title = strip.children[3];
            compare(title.x, 424);
            compare(number.x + number.width, 402);
        }

        function test_segments_are_as_long_as_their_sections(): void {
            compare(line.children[0].width, 100);
            compare(line.children[1].width, 300);
            compare(line.children[2].width, 200);
        }

        function test_segments_fill_one_after_the_other(): void {
            compare(filled(0), 100);
            compare(filled(1), 150);
            compare(filled(2), 0);
        }

        function test_progress_is_said_in_words(): void {
            compare(line.Accessible.name, "Paragraph 5 of 12");
        }

        function test_a_chip_is_high_enough_and_shows_its_dot(): void {
            compare(chip.height, Theme.targetSecondary);
            const dot = chip.contentItem.children[0];
            verify(dot.visible);
            compare(dot.color, Theme.wash);
        }

        function test_shadows_are_for_light_schemes_data(): list<var> {
            return [
                {
                    tag: "paper",
                    seen: true
                },
                {
                    tag: "white",
                    seen: true
                },
                {
                    tag: "evening",
                    seen: false
                },
                {
                    tag: "high-contrast",
                    seen: false
                }
            ];
        }

        function test_shadows_are_for_light_schemes(data: var): void {
            Theme.scheme = data.tag;
            compare(shadow.visible, data.seen);
        }

        function test_a_shadow_reaches_over_its_card(): void {
            const picture = shadow.children[0];
            tryVerify(() => picture.sourceSize.width > 1); // read in its own time
            compare(picture.x, -72);
            compare(picture.width, 300 + 2 * 72);
        }

        function test_an_inset_grows_with_what_is_in_it(): void {
            const before = inset.height;
            known.text = "Talks stopped.\nBoth states had new constitutions.";
            tryVerify(() => inset.height > before);
            known.text = "Talks stopped.";
        }
    }
}
