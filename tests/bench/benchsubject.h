// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include <functional>
#include <memory>

namespace meipi::bench {

/// One of the widgets compared, in a shown window of its own. All have the same text column: the
/// same font, width and line height.
class Subject {
public:
    enum class Kind { Reader, PlainTextEdit, TextEdit };
    enum class Edit { Add, Resize, Recolour, Remove };

    static std::unique_ptr<Subject> create(Kind kind);
    virtual ~Subject() = default;

    virtual QAbstractScrollArea &area() = 0;
    virtual void openFile(const QString &path) = 0; ///< As its program would, but for the window.
    virtual void setText(const QString &text) = 0;
    /// Puts @p count highlights on; all that can be made ready before is.
    virtual std::function<void()> preparedHighlights(int count) = 0;
    /// Shows all anew, as after the opening of a project; nothing where there are no projects.
    virtual std::function<void()> preparedReload() { return {}; }
    virtual void goTo(qsizetype position) = 0; ///< Caret and view.
    virtual int charactersInSight() = 0;
    virtual void setPixelSize(int size) = 0; ///< Of the text.

    /// What does @p edit to a highlight in sight; all that can be made ready before is. Add comes
    /// first, the others go on with what it added.
    virtual std::function<void()> prepared(Edit edit) = 0;
    virtual QRect editedLines() = 0; ///< In the viewport, where prepared() works.

    void pageDown() { press(Qt::Key_PageDown); }
    void jumpToStart() { press(Qt::Key_Home, Qt::ControlModifier); }
    void jumpToEnd() { press(Qt::Key_End, Qt::ControlModifier); }
    void dragTo(double share); ///< The scroll bar's slider.
    void endDrag();
    void wheelDown(); ///< One step.

    int paintings() const { return m_paintings->count; }

protected:
    struct Paintings : QObject {
        bool eventFilter(QObject *, QEvent *event) override;
        int count = 0;
    };
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void show();

private:
    std::unique_ptr<Paintings> m_paintings = std::make_unique<Paintings>();
};

constexpr int usualPixelSize = 17;
constexpr int columnCharacters = 46;
constexpr QSize windowSize{900, 900};

/// Milliseconds that @p act takes until all that it changed in @p subject is painted.
double timed(Subject &subject, const std::function<void()> &act);

void settle(); ///< Handles events until there are none: what follows is of somebody who reads.

} // namespace meipi::bench
