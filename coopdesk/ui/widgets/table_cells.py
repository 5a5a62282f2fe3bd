"""What one cell of a table shows and says."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QIcon, QStandardItem

from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.plain import plain_tip


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows; faded is for what is there but matters less.

    A mark before the text, and the shade the text has with it, are told to a screen reader as tip.
    """

    text: str
    tip: str = ""
    bold: bool = False
    faded: bool = False
    mark: QIcon | None = None
    shade: QColor | None = None


def cell_item(cell: Cell | str, spec: ColumnSpec, faded: QBrush) -> QStandardItem:
    """Return what a model keeps of a cell, with the words a screen reader says."""
    text = cell if isinstance(cell, str) else cell.text
    item = QStandardItem(text)
    item.setData(f"{spec.title}: {text}", Qt.ItemDataRole.AccessibleTextRole)
    if spec.right:
        item.setTextAlignment(alignment(spec))
    if isinstance(cell, str):
        return item
    if cell.tip:
        item.setToolTip(plain_tip(cell.tip))
    if cell.bold:
        font = QFont()  # only the weight is set: the rest follows the table's font
        font.setBold(True)
        item.setFont(font)
    if cell.faded:
        item.setForeground(faded)
    if cell.mark:
        _mark(item, cell)
    return item


def _mark(item: QStandardItem, cell: Cell) -> None:
    item.setData(cell.mark, Qt.ItemDataRole.DecorationRole)
    said = str(item.data(Qt.ItemDataRole.AccessibleTextRole))
    item.setData(f"{said}. {cell.tip}", Qt.ItemDataRole.AccessibleTextRole)
    if cell.shade:
        item.setForeground(cell.shade)


def alignment(column: ColumnSpec) -> Qt.AlignmentFlag:
    """Return where the text of a column stands."""
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
