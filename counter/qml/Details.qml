pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Novbe.Ui

// What helps with this visitor: the documents, what is known or to be noted, how the service ends. `tabbed`: one at a time;
// `whole`: the result and the line are tabs too.
ColumnLayout {
    id: details

    required property var desk
    property bool tabbed: false
    property bool whole: false

    readonly property var shown: desk.state
    readonly property var person: shown.guest ?? shown.next ?? null
    readonly property bool restful: person === null || shown.status === "break" || shown.status === "free" && (shown.day_notice ?? "") !== ""
    readonly property bool serving: shown.status === "serving"
    readonly property bool ends: serving && desk.in_hand.outcomes.length > 0
    // What there is to turn to, in its order.
    readonly property var names: {
        const own = restful ? [] : serving ? ["documents", "notes"] : ["documents", "facts"];
        return own.concat(whole && ends ? ["result"] : [], whole ? ["line"] : []);
    }
    readonly property var words: ({
            documents: qsTr("Documents"),
            notes: qsTr("Note"),
            facts: qsTr("Visit"),
            result: qsTr("Result"),
            line: qsTr("Waiting")
        })
    readonly property var counts: ({
            documents: serving && person?.documents.length ? desk.in_hand.seen.length + "/" + person.documents.length : "",
            line: String(shown.waiting ?? "")
        })
    property string wanted: "documents"
    readonly property string turned: names.includes(wanted) ? wanted : names[0] ?? ""

    function shows(name: string): bool {
        return names.includes(name) && (!tabbed || turned === name);
    }

    visible: names.length > 0
    spacing: tabbed ? 8 : 12

    Segments {
        visible: details.tabbed && details.names.length > 1
        labels: details.names.map(name => details.words[name])
        counts: details.names.map(name => details.counts[name] ?? "")
        current: details.names.indexOf(details.turned)
        size: 14.5
        onChosen: index => details.wanted = details.names[index]
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: 16

        Documents {
            visible: details.shows("documents")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            titled: !details.tabbed
            desk: details.desk
            person: details.person
        }
        Notes {
            visible: details.shows("notes")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            titled: !details.tabbed
            desk: details.desk
        }
        Facts {
            visible: details.shows("facts")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            titled: !details.tabbed
            desk: details.desk
            person: details.person
        }
        Lists {
            visible: details.shows("line")
            Layout.fillWidth: true
            Layout.fillHeight: true
            titled: false
            desk: details.desk
        }
        Results {
            visible: details.tabbed && details.shows("result")
            Layout.fillWidth: true
            Layout.fillHeight: true
            desk: details.desk
        }
    }
    Results {
        visible: details.ends && !details.whole
        Layout.fillWidth: true
        titled: !details.tabbed && details.width > 640
        desk: details.desk
    }
}
