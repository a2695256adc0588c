import QtQuick
import QtTest

import Kiosk.Screens
import Kiosk.Sizes
import Kiosk.Theme

Item {
    id: root

    height: Theme.surfaceHeight - BarSizes.height
    width: Theme.surfaceWidth

    Home {
        id: home

        anchors.fill: parent
        closed: ["about"]
        cover: ["A Title: The subtitle", "The subtitle", "by Somebody", "Published by", "The Publisher", "A Street, A Town", "25 cents"]
        entries: 52
        events: 37
        firstYear: 1945
        introduction: "About 1974, a friendship society in New York put eight questions to Kim Il Sung, the leader of North Korea, and printed his answers for American readers."
        kicker: "A pamphlet from New York, read closely"
        lastYear: 1991
        minutes: 25
        paragraphs: 64
        title: "Eight Questions, 1974"
    }

    SignalSpy {
        id: choices

        signalName: "doorChosen"
        target: home
    }

    TestCase {
        id: test

        readonly property list<string> doors: ["read", "questions", "timeline", "index", "about"]

        name: "Home"
        when: windowShown

        function show(width: int, height: int, textFactor: real): void {
            Theme.surfaceWidth = width;
            Theme.surfaceHeight = height;
            Theme.textFactor = textFactor;
            waitForPolish(root.Window.window);
        }

        function door(name: string): Item {
            return findChild(home, "door-" + name) as Item;
        }

        function view(): Flickable {
            return home.children[0] as Flickable;
        }

        function texts(item: Item): list<string> {
            const found = [];
            for (const child of item.children) {
                if (child instanceof Text && child.visible)
                    found.push(child.text);
                found.push(...texts(child));
            }
            return found;
        }

        function init(): void {
            show(1920, 1080, 1);
            root.forceActiveFocus();
            choices.clear();
        }

        function test_every_door_says_where_it_leads_data(): list<var> {
            return test.doors.slice(0, -1).map(name => ({
                        tag: name
                    }));
        }

        function test_every_door_says_where_it_leads(data: var): void {
            mouseClick(door(data.tag));
            compare(choices.count, 1);
            compare(choices.signalArguments[0][0], data.tag);
        }

        function test_a_closed_door_stays_and_does_nothing(): void {
            verify(door("about").visible);
            mouseClick(door("about"));
            compare(choices.count, 0);
        }

        function test_doors_are_links_that_say_how_much_there_is(): void {
            compare(door("read").Accessible.role, Accessible.Link);
            compare(door("read").Accessible.name, "Read the document, about 25 minutes, 64 paragraphs, with notes in the margin");
            compare(door("timeline").Accessible.name, "Timeline, 37 events, 1945 to 1991, and where this fits");
        }

        function test_the_cover_shows_each_of_its_words_once(): void {
            const shown = texts(home);
            for (const line of ["A Title", "The subtitle", "by Somebody", "Published by", "The Publisher", "A Street, A Town", "25 cents"])
                compare(shown.filter(text => text === line).length, 1, line);
        }

        function test_everything_has_its_place_data(): list<var> {
            return [
                {
                    tag: "1080p",
                    width: 1920,
                    height: 1080
                },
                {
                    tag: "portrait",
                    width: 1080,
                    height: 1920
                },
                {
                    tag: "4K",
                    width: 3840,
                    height: 2160
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
                    tag: "10:16",
                    width: 1200,
                    height: 1920
                },
                {
                    tag: "21:9",
                    width: 2560,
                    height: 1080
                }
            ];
        }

        function test_everything_has_its_place(data: var): void {
            show(data.width, data.height, 1);
            verify(!view().interactive, "all of it is on the screen");
            const words = view().contentItem.children[2];
            verify(words.y + words.height < door("read").parent.y, "the doors are under the words");
        }

        function test_large_text_hides_the_cover_and_scrolls(): void {
            const cover = view().contentItem.children[1];
            verify(cover.visible);
            show(1920, 1080, 2);
            verify(!cover.visible);
            verify(view().interactive);
            compare(door("questions").mapToItem(home, 0, 0).x, door("index").mapToItem(home, 0, 0).x);
        }
    }
}
