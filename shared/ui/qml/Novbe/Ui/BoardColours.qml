import QtQuick

// Halls: night teal, so that a bright board does not tire the hall.
Colours {
    bg: "#06222A"
    surface: "#0D313B"
    sunken: "#041A20"
    line: "#24505B"
    edge: "#041A20"
    lineStrong: "#6C9AA4"
    ink: "#FFFFFF"
    ink2: "#C9DADD"
    ink3: "#A9C3C8"
    primary: "#8FD3DC"
    primaryPressed: "#B6E5EB"
    primaryInk: "#06222A"
    primarySoft: "#123B46"
    primaryMid: "#4C9AA6"
    saffron: "#FFC552"
    saffronEdge: "#C98A12"
    saffronInk: "#241600"
    saffronSoft: "#3B3013"
    saffronText: "#FFC552"
    success: "#86E3AE"
    successSoft: "#123D2E"
    danger: "#FFA9A9"
    dangerSoft: "#4A1A22"
    focus: "#FFFFFF"
}
