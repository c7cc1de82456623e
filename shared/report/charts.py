"""Charts of a report, drawn by reportlab."""

import math
from collections.abc import Sequence
from typing import Final

from reportlab.graphics.charts.barcharts import VerticalBarChart
from reportlab.graphics.charts.legends import Legend
from reportlab.graphics.shapes import Drawing, String
from reportlab.lib.colors import Color, HexColor

INK: Final = HexColor("#12303A")
TEAL: Final = HexColor("#0B4F5C")
SAFFRON: Final = HexColor("#E9A51F")
LINE: Final = HexColor("#C9DADD")
REGULAR: Final = "Commissioner"
BOLD: Final = "Commissioner-SemiBold"

WIDEST_GROUP: Final = 90
LINES: Final = 4

Series = tuple[str, Sequence[float | None]]
"""What it is called, and a figure for each group."""


def bars(title: str, groups: Sequence[str], series: Sequence[Series], width: float, height: float = 150) -> Drawing:
    """Bars side by side for each group, with a legend where there are several; points."""
    drawing = Drawing(width, height)
    drawing.add(String(0, height - 11, title, fontName=BOLD, fontSize=10, fillColor=INK))
    chart = VerticalBarChart()
    # a few groups do not become walls
    across = min(width - 40, len(groups) * WIDEST_GROUP)
    chart.x, chart.y, chart.width, chart.height = 34, 28, across, height - 58
    # reportlab draws nothing at None, but asks the greatest for its height
    chart.data = [tuple(0.0 if value is None else value for value in values) for _, values in series]
    chart.categoryAxis.categoryNames = list(groups)
    chart.barSpacing, chart.groupSpacing = 1, 8
    chart.bars.strokeColor = None
    for number, colour in zip(range(len(series)), (TEAL, SAFFRON), strict=False):
        chart.bars[number].fillColor = colour
    _axes(chart, crowded=len(groups) > 12)
    drawing.add(chart)
    if len(series) > 1:
        drawing.add(_legend([name for name, _ in series], width, height))
    return drawing


def _axes(chart: VerticalBarChart, *, crowded: bool) -> None:
    for axis in (chart.categoryAxis, chart.valueAxis):
        axis.labels.fontName, axis.labels.fontSize, axis.labels.fillColor = REGULAR, 7, INK
        axis.strokeColor = LINE
    chart.categoryAxis.labels.dy = -2
    chart.categoryAxis.visibleTicks = False
    if crowded:
        chart.categoryAxis.labels.angle = 45
        chart.categoryAxis.labels.boxAnchor = "ne"
    chart.valueAxis.valueMin = 0
    chart.valueAxis.visibleGrid = True
    chart.valueAxis.gridStrokeColor = LINE
    chart.valueAxis.gridStrokeWidth = 0.4
    step = _step(max((value for row in chart.data for value in row), default=0.0))
    chart.valueAxis.valueStep = step
    chart.valueAxis.valueMax = step * LINES


def _step(greatest: float) -> float:
    """The distance of the lines: a round number that leaves room for the greatest figure."""
    scale = 10 ** math.floor(math.log10(greatest / LINES)) if greatest > 0 else 1.0
    return next(scale * factor for factor in (1, 2, 2.5, 5, 10) if scale * factor * LINES >= greatest)


def _legend(names: Sequence[str], width: float, height: float) -> Legend:
    legend = Legend()
    legend.x, legend.y = width, height - 4
    legend.boxAnchor = "ne"
    legend.alignment = "right"
    legend.columnMaximum = 1
    legend.deltax, legend.dx, legend.dy, legend.dxTextSpace = 12, 7, 7, 4
    legend.fontName, legend.fontSize, legend.fillColor = REGULAR, 8, INK
    legend.strokeColor = None
    colours: tuple[Color, ...] = (TEAL, SAFFRON)
    legend.colorNamePairs = list(zip(colours, names, strict=False))
    return legend
