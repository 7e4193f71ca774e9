// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/summaryfield.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <chrono>

namespace meipi {

using namespace std::chrono_literals;

namespace {

constexpr auto summaryPause = 800ms;
constexpr int summaryHeight = 64; // pixels

} // namespace

SummaryField::SummaryField(Edits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_name(new QLabel), m_field(new QPlainTextEdit)
{
    m_field->setObjectName(QStringLiteral("Summary"));
    m_field->setAccessibleName(tr("Summary"));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(summaryHeight);
    m_field->installEventFilter(this);
    m_name->setBuddy(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_field);
    m_pause.setSingleShot(true);
    m_pause.setInterval(summaryPause);
    connect(&m_pause, &QTimer::timeout, this, &SummaryField::keep);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        m_edits.setUnwritten(*m_field, true);
        m_pause.start();
    });
    connect(&edits, &Edits::aboutToStep, this, &SummaryField::keep);
    const Project &project = edits.project();
    connect(&project, &Project::changed, this, [this](const Change &change) {
        if (!change.of<Property>().isEmpty())
            refresh();
    });
    connect(&project, &Project::wasReset, this, &SummaryField::refresh);
    refresh();
}

SummaryField::~SummaryField()
{
    keep();
}

void SummaryField::setCell(const std::optional<ComparisonCell> &cell, const QString &name)
{
    if (cell != m_cell) {
        keep();
        m_cell = cell;
        refresh();
    }
    m_name->setText(cell ? tr("Summary of %1").arg(name)
                         : tr("Choose a cell to sum it up in your own words."));
}

bool SummaryField::keep()
{
    m_pause.stop();
    const bool isTyped = m_field->document()->isModified();
    m_edits.setUnwritten(*m_field, false);
    if (!m_cell || !isTyped)
        return true;
    m_field->document()->setModified(false);
    return m_edits.perform(
        setComparisonSummary(m_edits.snapshot(), *m_cell, m_field->toPlainText()),
        tr("Sum up a comparison"), comparisonKey(*m_cell));
}

// What is being typed stays; undo and other people's words are shown.
void SummaryField::refresh()
{
    m_field->setEnabled(m_cell.has_value());
    const QString kept = m_cell ? m_edits.snapshot().property(comparisonKey(*m_cell)) : QString();
    if (m_field->document()->isModified() || m_field->toPlainText().trimmed() == kept)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    m_field->setPlainText(kept);
    m_field->document()->setModified(false);
}

bool SummaryField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        keep();
    return QWidget::eventFilter(watched, event);
}

} // namespace meipi
