// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/comparisonsummaries.h"
#include "window/edits.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace meipi {

/// The summary of one cell of the comparison table, written while one types.
class SummaryField : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the field.
    explicit SummaryField(Edits &edits, QWidget *parent = nullptr);
    ~SummaryField() override;

    /// Writes what is typed and shows another cell, called @p name; none: nothing to write in.
    void setCell(const std::optional<ComparisonCell> &cell, const QString &name = {});
    bool keep(); ///< Writes what is typed; false where that failed.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    Edits &m_edits;
    std::optional<ComparisonCell> m_cell;
    QLabel *m_name;
    QPlainTextEdit *m_field;
    QTimer m_pause; ///< After which what was typed is written.
    bool m_isFilling = false;
};

} // namespace meipi
