// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "reader/readerappearance.h"

#include <QAbstractScrollArea>

#include <memory>

namespace meipi {

/// Shows one document of a project: its text with highlights in their themes' colours, stripes
/// where they overlap, note cards or marks beside it, a caret and a selection. It asks by signals
/// and never edits; what comes back through Project::changed() it repaints. Positions are UTF-16
/// code units of the document's current version.
///
/// It accepts no input method, so that letters are commands; whoever owns it adds QActions with
/// Qt::WidgetShortcut to it. Accessible name "Reader" with a text interface.
class Reader : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit Reader(const Project &project, QWidget *parent = nullptr);
    ~Reader() override;

    void setDocument(const DocumentId &document);
    DocumentId document() const;
    void setAppearance(const ReaderAppearance &appearance); ///< Keeps the first line in place.
    const ReaderAppearance &appearance() const;

    qsizetype caret() const;
    TextRange selection() const; ///< Empty at the caret when nothing is selected.
    void setSelection(TextRange range); ///< The caret goes to its end.
    void setCaret(qsizetype position);

    /// What a command without selection acts on: the selection, else the measure at the caret,
    /// else the sentence, else empty.
    TextRange commandRange() const;

    /// Scrolls so that the range is in sight with some lines around it; a jump is remembered.
    void reveal(TextRange range);
    void goBack();
    void goForward();
    bool canGoBack() const;
    bool canGoForward() const;

    void goToNextMeasure();
    void goToPreviousMeasure();
    void goToNextHighlight();
    void goToPreviousHighlight();
    void goToNextNote();
    void goToPreviousNote();

    HighlightId activeHighlight() const; ///< The one shown as current; null for none.
    void setActiveHighlight(const HighlightId &highlight);
    QList<HighlightId> highlightsAtCaret() const; ///< Innermost first.
    void setSearchHits(const QList<TextRange> &hits, qsizetype current = -1);

    qsizetype topPosition() const; ///< Of the first line in sight; to be kept over a restart.
    void setTopPosition(qsizetype position);

    /// Where @p range lies in the viewport, in pixels: the rectangle around its visible lines;
    /// empty when it is out of sight.
    QRect rectangleOf(TextRange range) const;

    /// Places @p widget beside the passage, in the margin or, where that is too narrow, under its
    /// last line, never over it, and moves it along while the text scrolls. One at a time; null
    /// takes it away, hidden and without a parent. The widget stays the caller's; its parent is
    /// the viewport meanwhile.
    void showBeside(QWidget *widget, TextRange passage);

signals:
    void caretMoved(qsizetype position);
    void selectionChanged(meipi::TextRange range);
    void selectionFinished(meipi::TextRange range); ///< Mouse or Shift let go: time for the bar.
    void highlightActivated(const meipi::HighlightId &highlight); ///< Clicked, or Enter on it.
    void activeHighlightChanged(const meipi::HighlightId &highlight); ///< Null: none any more.
    void noteActivated(const meipi::NoteId &note); ///< Its card or mark was clicked.
    void resizeRequested(const meipi::HighlightId &highlight, meipi::TextRange range);
    void themeDropped(const meipi::ThemeId &theme, meipi::TextRange range);
    void contextMenuWanted(qsizetype position, const QPoint &globalPosition);
    void sectionInSightChanged(const meipi::SectionId &section); ///< Of the first line in sight.
    void scrolled();
    void jumpsChanged(); ///< canGoBack() or canGoForward() may have.
    void zoomRequested(int steps); ///< Ctrl+wheel or pinch; the owner changes the appearance.

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class ReaderAccessible;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace meipi
