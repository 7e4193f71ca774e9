// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/finding.h"

#include <QLineEdit>

class QMenu;

namespace meipi {

/// The field in the toolbar that finds in the text at hand, with the count of what was found.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// @p current from 0, -1 for none; what the field shows at its end, or that the words are
    /// wrong.
    void setCount(qsizetype current, qsizetype total, const QString &error = {});
    FindQuery modes() const; ///< How to look for the words, as chosen at the glass or by Alt+Down.

signals:
    void nextRequested(); ///< Enter.
    void previousRequested(); ///< Shift+Enter.
    void modesChanged();
    void left(); ///< Esc: back to the text.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *addMode(const QString &words);
    void openModes();
    QString modeWords() const;

    QMenu *m_menu;
    QAction *m_strict;
    QAction *m_whole;
    QAction *m_pattern;
    QString m_count;
};

} // namespace meipi
