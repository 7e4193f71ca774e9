// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader.h"
#include "report/codingpass.h"
#include "window/edits.h"

namespace meipi {

/// Coding unit by unit, as the window does it: the pass, the unit in hand, which the reader shows
/// as its selection, and what keys do with it. Units are found on another thread; what is edited
/// afterwards, here or elsewhere, is read anew at once.
class UnitPass : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the object.
    UnitPass(Edits &edits, Reader &reader, QObject *parent = nullptr);
    ~UnitPass() override;

    void start(const ThemeId &dimension, const PassScope &scope); ///< Or goes on with others.
    void stop();
    bool isActive() const { return m_isActive; }
    bool isCounting() const { return m_progress != nullptr; }
    const CodingPass &pass() const { return m_pass; }
    const ThemeId &dimension() const { return m_dimension; }
    const PassScope &scope() const { return m_scope; }

    qsizetype current() const { return m_current; } ///< Index into the pass; -1 for none.
    QString currentNumber() const; ///< Of the unit in hand.
    void goTo(qsizetype index); ///< Nothing where there is no such unit.
    void step(int steps); ///< To the unit before or after; stays at the ends.
    void stepOpen(int steps); ///< To the next one that is missing or double, around the ends.

    bool goesOn() const { return m_goesOn; }
    void setGoingOn(bool goesOn) { m_goesOn = goesOn; } ///< After one theme is given.
    void assign(const ThemeId &child);
    void clear();
    /// What a key stands for in a pass: 1 to 9 a child, with Alt one of the nine after them, 0 and
    /// Backspace none. False where it means nothing here.
    bool press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// That of the child at @p place, from 0, as it is shown; empty beyond the eighteenth.
    static QString keyOfChild(qsizetype place);

    void refreshAuthor(); ///< After the session's author has changed.

signals:
    void changed(); ///< Another pass, or none; all of it.
    void coded(); ///< What units have, or which of them is in hand.
    void passageWanted(const meipi::DocumentId &document, meipi::TextRange range);
    void hinted(const QString &text); ///< Why a command did nothing.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void count();
    void take(Result<CodingPass> pass);
    void onChanged(const Change &change);
    void readAnew(const Change &change);
    void onCaretMoved(qsizetype position);

    Edits &m_edits;
    Reader &m_reader;
    std::shared_ptr<SentenceCache> m_sentences; ///< With the worker while it counts.
    std::shared_ptr<Progress> m_progress; ///< Of the counting; null while there is none.
    CodingPass m_pass;
    ThemeId m_dimension;
    PassScope m_scope;
    qsizetype m_current = -1;
    bool m_isActive = false;
    bool m_isFresh = false; ///< Started, and not counted yet.
    bool m_isStale = false; ///< What is counted has changed meanwhile.
    bool m_isMoving = false; ///< The caret, by ourselves.
    bool m_goesOn = true;
};

} // namespace meipi
