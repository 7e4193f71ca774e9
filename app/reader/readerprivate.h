// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/caretmotion.h"
#include "reader/columns.h"
#include "reader/highlightresize.h"
#include "reader/jumphistory.h"
#include "reader/notecards.h"
#include "reader/overviewbar.h"
#include "reader/reader.h"
#include "reader/readerpainter.h"
#include "reader/selectiongesture.h"
#include "reader/stickytitle.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QContextMenuEvent;
class QDropEvent;
class QGestureEvent;
class QHelpEvent;
class QMouseEvent;
class QWheelEvent;

namespace meipi {

/// What a Reader is made of. Its functions stand by topic in readergeometry.cpp (layout and
/// scrolling), readercaret.cpp, readermouse.cpp, readerdrop.cpp, readermargin.cpp,
/// readerchanges.cpp and readernavigation.cpp.
class Reader::Private {
public:
    Private(Reader *reader, const Project &reading);

    void connectAll();
    const ProjectSnapshot &snapshot() const { return project.snapshot(); }
    Marks marks() const { return Marks(snapshot(), document); }
    TextUnits units() const { return TextUnits(page.pieces()); }

    // Layout and scrolling
    void load(); ///< The document as the project has it now, from its start.
    void reflow(); ///< After a change of size or appearance; the first line stays.
    /// Runs what scrolls the page and shows what came of it.
    void scroll(const std::function<void()> &function);
    void showScrolled(const QList<ReaderPage::Row> &before);
    void syncScrollBar();
    void layOutBeside(); ///< A little, while nothing else is to do.
    void onScrollBar();
    bool wheel(QWheelEvent *event);
    void ensureVisible(CaretPlace place);
    void tellSection();
    QString sectionTitle(int node) const; ///< With those it lies in.
    bool pinch(const QGestureEvent &event);
    JumpHistory::Place here();
    void goTo(const JumpHistory::Place &place);
    void leaveHere();
    void goToHeading(); ///< Of the section that the title above names.
    void goToStop(bool forward);
    void visit(TextRange range); ///< With the caret at its start.
    void goToHighlight(bool forward, bool withNotes);
    std::optional<HighlightIndex::Entry> highlightBeside(bool forward, bool withNotes) const;

    // Painting
    void paint(const QRegion &region);
    void updateRange(TextRange range);
    void updateMarks(TextRange range); ///< Where highlights in it have come, gone or changed.
    void updateLines(const QRect &rectangle);
    void updateAll();

    // Caret and selection
    void setSpan(qsizetype anchor, CaretPlace caret);
    void tellAssistants(bool moved, bool selected);
    void tellDescription(); ///< Only while there are assistants.
    void moveCaret(Motion to, bool extend);
    bool handleKey(const QKeyEvent &event);
    void blinkCaret();
    void showCaret(); ///< At once, and blinking from now on.
    void selectAll();
    void copy() const;
    void finishSelection();

    // Mouse
    bool handleMouse(QEvent *event);
    void press(QMouseEvent *event);
    void move(QMouseEvent *event);
    void release(QMouseEvent *event);
    bool isDragging() const { return gesture.isPressed() || resize.isActive(); }
    void dragTo(QPoint point);
    void autoScroll();
    void releaseNote(QPoint point);
    void hover(QPoint point);
    QList<HighlightId> highlightsUnder(qsizetype character) const;
    void click(QPoint point);
    void contextMenu(QContextMenuEvent *event);
    bool cancelDrag();

    // Themes dropped
    bool handleDrop(QEvent *event);
    TextRange dropRange(QPoint point);
    void showDropTarget(TextRange range);

    // Beside the text
    struct NoteMark {
        QRect area;
        QList<NoteId> notes;
        bool starred = false;
    };
    struct Margin {
        QList<NoteMark> marks;
        QList<PlacedCard> cards;
    };
    const Margin &margin();
    void addNoteMark(const NoteAnchor &place, const QRect &line);
    void paintMargin(QPainter &painter, const QRect &clip);
    void updateMargin();
    int textRight() const; ///< Where text with its handles and note marks ends; cards come after.
    QFont cardFont() const;
    NoteId noteAt(QPoint point);
    bool showToolTip(QHelpEvent *event);
    QStringList themesAt(QPoint point);
    void placeBesideWidget();

    // Changes of the project
    void onChanged(const Change &change);
    bool hasOtherText() const;
    void updateHighlights(const Change &change);
    bool touchesNotes(const Change &change) const;
    void forgetWhatIsGone();

    Reader *q;
    const Project &project;
    DocumentId document;
    VersionId version;
    ReaderAppearance appearance;
    ReaderPage page;
    Columns columns;
    PieceMarksCache pieceMarks;
    ReaderScene scene;
    qsizetype anchor = 0; ///< The selection's other end.
    CaretMotion motion{page};
    SelectionGesture gesture;
    HighlightResize resize;
    JumpHistory jumps;
    QPoint mouse; ///< Where it was last, in the viewport.
    bool selectionUnfinished = false;
    StickyTitle *title;
    OverviewBar *bar;
    Margin marginItems;
    bool marginLaidOut = false;
    QPointer<QWidget> beside;
    TextRange besidePassage;
    NoteId pressedNote;
    NoteId lastNote; ///< Told last.
    qreal pinched = 0; ///< Of the scale, not yet passed on as zoom.
    QTimer blink;
    QTimer autoScrollTimer;
    QTimer laysOut; ///< Runs from a painting until the screens beside it are laid out.
    qint64 scrollUnit = 1; ///< Pixels a step of the scroll bar: texts can be higher than its range.
    bool syncing = false;
    int wheelAngle = 0; ///< Not yet passed on as zoom; high-resolution wheels send parts.
    SectionId section; ///< Told last.
    QString description; ///< Likewise, to assistants.
};

} // namespace meipi
