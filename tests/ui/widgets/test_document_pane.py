"""Pages of attachments as pictures: made in threads of the pool, so Qt may not call back into Python."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desk.domain.attachments import Picture
from ui.widgets.document_pane import drawn
from ui.widgets.page_canvas import PageCanvas


class Asked(QTranslator):
    """Knows no word, and remembers which it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        self.words.append(source_text)
        return ""


def test_a_page_of_any_size_is_drawn_without_a_word_from_qt(qapp: QApplication) -> None:
    asked = Asked()
    qapp.installTranslator(asked)
    asked.words.clear()  # Qt asks at once which way words run
    try:
        for side in (1, 50, 300):
            file = io.BytesIO()
            Image.new("RGB", (side, side)).save(file, "BMP")
            assert drawn(Picture(file.getvalue(), side, side)).width() == side
    finally:
        qapp.removeTranslator(asked)
    assert asked.words == []


@pytest.mark.parametrize("filled", [True, False])
def test_a_page_is_asked_for_again_on_a_screen_with_other_dots(qapp: QApplication, filled: bool) -> None:
    canvas, asked = PageCanvas(), list[None]()
    if filled:
        canvas.show_page(QSize(100, 140))
        canvas.show_picture(QImage(100, 140, QImage.Format.Format_RGB32))
    canvas.sharper.connect(lambda: asked.append(None))
    QCoreApplication.sendEvent(canvas, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert len(asked) == filled
