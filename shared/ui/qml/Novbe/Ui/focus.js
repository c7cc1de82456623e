.pragma library

// The chain is a ring; one that starts outside of it must end too.
const MOST_STOPS = 500;

// Moves the focus to the nearest tab stop in the direction of an arrow key.
// Gives whether there was one.
function move(from, key) {
    const direction = directionOf(key);
    if (!direction)
        return false;
    const start = centre(from);
    let best = null;
    let shortest = Infinity;
    let item = from.nextItemInFocusChain(true);
    for (let steps = 0; steps < MOST_STOPS && item && item !== from; steps++) {
        const there = centre(item);
        const along = (there.x - start.x) * direction.x + (there.y - start.y) * direction.y;
        const across = Math.abs((there.x - start.x) * direction.y) + Math.abs((there.y - start.y) * direction.x);
        // Sideways distance counts double: an arrow stays in its row or column while it can.
        const distance = along + 2 * across;
        if (along > 1 && distance < shortest) {
            best = item;
            shortest = distance;
        }
        item = item.nextItemInFocusChain(true);
    }
    if (best)
        best.forceActiveFocus(Qt.TabFocusReason);
    return best !== null;
}

function directionOf(key) {
    switch (key) {
    case Qt.Key_Left:
        return Qt.point(-1, 0);
    case Qt.Key_Right:
        return Qt.point(1, 0);
    case Qt.Key_Up:
        return Qt.point(0, -1);
    case Qt.Key_Down:
        return Qt.point(0, 1);
    }
    return null;
}

function centre(item) {
    return item.mapToItem(null, item.width / 2, item.height / 2);
}
