"""The one style sheet, made from the tokens: fields, scroll bars and what floats. No left, no right."""

from pss_desktop.ui.theme.tokens import RADIUS_CONTROL, RADIUS_ROW, Colours


def sheet(colours: Colours, *, padding: int, scroll_bar: int) -> str:
    """Rules by class or property only: descendant selectors and sheets on single widgets cost too much."""
    c = colours
    return f"""
QLineEdit, QTextEdit, QPlainTextEdit {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.control};
    border-radius: {RADIUS_CONTROL}px; padding: {padding}px {padding + 3}px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
    placeholder-text-color: {c.muted}; lineedit-password-character: 8226;
}}
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus {{
    border: 2px solid {c.focus}; padding: {padding - 1}px {padding + 2}px;
}}
QLineEdit[problem="true"], QTextEdit[problem="true"], QPlainTextEdit[problem="true"] {{
    border: 2px solid {c.danger}; padding: {padding - 1}px {padding + 2}px;
}}
QLineEdit[bare="true"] {{ border: none; background: transparent; padding: 0px; }}
QPlainTextEdit[bare="true"] {{ border: 2px solid transparent; background: transparent; padding: 0px; }}
QPlainTextEdit[bare="true"]:focus {{ border: 2px solid {c.focus}; padding: 0px; }}
QLineEdit:read-only, QTextEdit:read-only {{ background: {c.sunken}; }}
QScrollArea, QAbstractItemView {{ border: none; background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: {scroll_bar}px; margin: 0px; }}
QScrollBar:horizontal {{ background: transparent; height: {scroll_bar}px; margin: 0px; }}
QScrollBar::handle {{ background: {c.control}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QMenu {{ background: {c.surface}; border: 1px solid {c.control}; padding: 4px; }}
QMenu::item {{ padding: {padding}px 16px; border-radius: {RADIUS_CONTROL}px; }}
QMenu::item:selected {{ background: {c.tint}; color: {c.on_tint}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
QToolTip {{ background: {c.text}; color: {c.window}; border: none; padding: 6px 8px; }}
QHeaderView::section {{ background: transparent; color: {c.muted}; border: none; padding: 0px 16px; }}
QListView[role="popup"] {{
    background: {c.surface}; border: 1px solid {c.control}; border-radius: {RADIUS_ROW}px; padding: 4px;
}}
"""
