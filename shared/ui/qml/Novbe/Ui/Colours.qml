import QtQuick

// The light theme, and the roles every theme fills.
QtObject {
    property color bg: "#F5F2EB" // page
    property color surface: "#FFFFFF" // cards, keys, dock
    property color sunken: "#EAE5DA" // closed tile, track of a bar
    property color line: "#D9D2C4" // decorative hairline
    property color edge: "#CFC7B6" // solid lower edge of pressable things
    property color lineStrong: "#7D7668" // outline of controls
    property color ink: "#13262C" // main text
    property color ink2: "#3B4D54" // secondary text
    property color ink3: "#43545B" // unavailable text
    property color primary: "#0B4F5C" // action, done, people ahead
    property color primaryPressed: "#083B45"
    property color primaryInk: "#FFFFFF"
    property color primarySoft: "#DDECEC" // icon plate, information
    property color primaryMid: "#2B7F8C"
    property color saffron: "#F4B63F" // now: current step, you, being called
    property color saffronEdge: "#B67A06"
    property color saffronInk: "#241600"
    property color saffronSoft: "#FFF0CF" // help, notice
    property color saffronText: "#6A4300"
    property color success: "#17553A" // free, connected
    property color successSoft: "#DCEEE2"
    property color danger: "#8E1A2E" // over the norm, failure
    property color dangerSoft: "#FBE4E4"
    property color focus: "#13262C"
}
