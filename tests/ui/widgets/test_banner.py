from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ui.palette import Tone, shades_of
from ui.theme import Scheme, Theme
from ui.widgets.banner import Banner
from ui.widgets.sign import Sign
from ui.widgets.verdict import Verdict


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("of_page", [lambda: Banner(Tone.BAD, "question"), lambda: Verdict("Gone", Tone.BAD)])
def test_the_sign_of_a_notice_takes_the_colour_of_another_look(qtbot, theme: Theme, of_page):
    notice: QWidget = of_page()
    qtbot.addWidget(notice)
    notice.show()
    theme.wear(Scheme.DARK)
    sign = notice.findChild(Sign)
    assert sign is not None
    assert shades_of(sign.palette()).ink(Tone.BAD).name() in colours(sign.grab().toImage())
