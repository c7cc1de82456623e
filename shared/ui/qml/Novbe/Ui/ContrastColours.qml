import QtQuick

// High contrast: black, white and yellow; outlines instead of fills.
Colours {
    bg: "#000000"
    surface: "#000000"
    sunken: "#000000"
    line: "#FFFFFF"
    edge: "#000000"
    lineStrong: "#FFFFFF"
    ink: "#FFFFFF"
    ink2: "#FFFFFF"
    ink3: "#E6E6E6"
    primary: "#FFE14D"
    primaryPressed: "#FFFFFF"
    primaryInk: "#000000"
    primarySoft: "#000000"
    primaryMid: "#FFE14D"
    saffron: "#FFE14D"
    saffronEdge: "#FFE14D"
    saffronInk: "#000000"
    saffronSoft: "#000000"
    saffronText: "#FFE14D"
    success: "#8CFFB8"
    successSoft: "#000000"
    danger: "#FFB3B3"
    dangerSoft: "#000000"
    focus: "#FFE14D"
}
