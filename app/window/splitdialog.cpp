// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/splitdialog.h"

#include "project/address.h"
#include "project/manythemes.h"
#include "project/themepath.h"
#include "text/shortened.h"
#include "window/panelview.h"
#include "window/textlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr QSize splitSize(760, 520);
constexpr qsizetype longestSplitQuote = 60; // characters
constexpr qsizetype splitContext = 60; // characters on each side

struct PlacedPassage {
    qsizetype document = 0;
    TextRange range;
    HighlightId highlight;
};

// Those that have a place, in text order, then the others.
QList<HighlightId> passagesWith(const ProjectSnapshot &project, const ThemeId &theme)
{
    QHash<DocumentId, qsizetype> places;
    const QList<DocumentId> &documents = project.documents();
    for (qsizetype i = 0; i < documents.size(); ++i)
        places.insert(documents[i], i);
    QSet<HighlightId> seen;
    QList<PlacedPassage> placed;
    const QList<CodingId> codings = project.codingsWith(theme);
    for (const CodingId &id : codings) {
        const HighlightId highlight = project.find(id)->highlight;
        if (seen.contains(highlight))
            continue;
        seen.insert(highlight);
        const Placement *placement = project.placement(highlight);
        const bool hasPlace = placement != nullptr && !placement->range.isEmpty();
        placed.append(
            {hasPlace ? places.value(project.find(highlight)->document) : documents.size(),
             hasPlace ? placement->range : TextRange(), highlight});
    }
    std::sort(placed.begin(), placed.end(), [](const PlacedPassage &a, const PlacedPassage &b) {
        return std::tie(a.document, a.range.start, a.range.end, a.highlight)
            < std::tie(b.document, b.range.start, b.range.end, b.highlight);
    });
    QList<HighlightId> highlights;
    for (const PlacedPassage &each : std::as_const(placed))
        highlights.append(each.highlight);
    return highlights;
}

} // namespace

SplitDialog::SplitDialog(Edits &edits, const ThemeId &theme, QWidget *parent)
    : QDialog(parent), m_edits(edits), m_theme(theme),
      m_passages(passagesWith(edits.snapshot(), theme)), m_list(new QListWidget),
      m_targetList(new QListWidget), m_context(new TextLabel), m_new(new QLineEdit),
      m_split(new QPushButton(tr("Split")))
{
    setObjectName(QStringLiteral("SplitDialog"));
    setWindowTitle(tr("Split “%1”").arg(edits.snapshot().themePath(theme)));
    m_chosen.fill(0, m_passages.size());
    layOut();
    fillTargets();
    fillPassages();
    connect(m_list, &QListWidget::currentRowChanged, this, &SplitDialog::showPassage);
    connect(m_targetList, &QListWidget::itemClicked, this,
            [this] { choose(m_targetList->currentRow()); });
    connect(m_split, &QPushButton::clicked, this, &SplitDialog::split);
    m_list->installEventFilter(this);
    m_new->installEventFilter(this);
    resize(splitSize);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    refreshButton();
}

void SplitDialog::layOut()
{
    m_list->setObjectName(QStringLiteral("SplitPassages"));
    m_list->setAccessibleName(tr("Passages"));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_targetList->setObjectName(QStringLiteral("SplitTargets"));
    m_targetList->setAccessibleName(tr("Goes to"));
    new PanelView(*m_list);
    new PanelView(*m_targetList);
    m_new->setObjectName(QStringLiteral("NewTarget"));
    m_new->setPlaceholderText(tr("New theme below it, then Enter"));
    m_new->setAccessibleName(tr("New theme below it"));
    auto *hint = new TextLabel;
    hint->setFaint(true);
    hint->setText(
        tr("A digit sends the passage to that theme and goes on to the next one; 0 leaves "
           "it where it is. Several can be selected."));
    auto *grid = new QGridLayout;
    grid->addWidget(new QLabel(tr("Passages")), 0, 0);
    grid->addWidget(new QLabel(tr("Goes to")), 0, 1);
    grid->addWidget(m_list, 1, 0, 2, 1);
    grid->addWidget(m_targetList, 1, 1);
    grid->addWidget(m_new, 2, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    m_split->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_split, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid, 1);
    layout->addWidget(m_context);
    layout->addWidget(hint);
    layout->addWidget(buttons);
}

void SplitDialog::appendTarget(const QString &path)
{
    m_targets.append(path);
    const auto number = m_targets.size();
    m_targetList->addItem((number < 10 ? QString::number(number) + u"  "_qs : u"    "_qs) + path);
}

void SplitDialog::fillTargets()
{
    const ProjectSnapshot &project = m_edits.snapshot();
    m_targetList->addItem(tr("0  stays where it is"));
    const Theme *theme = project.find(m_theme);
    const QList<ThemeId> children = project.childThemes(m_theme);
    for (const ThemeId &child : children)
        appendTarget(project.themePath(child));
    const QList<ThemeId> siblings = project.childThemes(theme->parent);
    for (const ThemeId &sibling : siblings) {
        if (sibling != m_theme)
            appendTarget(project.themePath(sibling));
    }
}

void SplitDialog::addTarget(const QString &name)
{
    const QStringList names = splitThemePath(name);
    if (names.isEmpty())
        return;
    const QString path =
        joinThemePath(splitThemePath(m_edits.snapshot().themePath(m_theme)) + names);
    if (!m_targets.contains(path))
        appendTarget(path);
    m_targetList->setCurrentRow(static_cast<int>(m_targets.indexOf(path)) + 1);
    m_targetList->scrollToItem(m_targetList->currentItem());
}

QString SplitDialog::quoteOf(const HighlightId &highlight) const
{
    const Placement *placement = m_edits.snapshot().placement(highlight);
    const Highlight *row = m_edits.snapshot().find(highlight);
    if (row == nullptr)
        return tr("(removed)");
    if (placement == nullptr || placement->range.isEmpty())
        return shortened(row->quote.simplified(), longestSplitQuote);
    const QString quote =
        m_edits.snapshot().text(row->document).view(placement->range).toString().simplified();
    return shownPath(addressOf(m_edits.snapshot(), row->document, placement->range)) + u"  "_qs
        + shortened(quote, longestSplitQuote);
}

void SplitDialog::fillPassages()
{
    QStringList rows;
    for (const HighlightId &highlight : std::as_const(m_passages))
        rows.append(quoteOf(highlight));
    m_list->addItems(rows);
}

void SplitDialog::showPassage(int row)
{
    if (row < 0 || row >= m_passages.size())
        return;
    const HighlightId highlight = m_passages[row];
    const Placement *placement = m_edits.snapshot().placement(highlight);
    const Highlight *known = m_edits.snapshot().find(highlight);
    if (known == nullptr || placement == nullptr || placement->range.isEmpty()) {
        m_context->setText(known == nullptr ? QString() : known->quote);
        return;
    }
    const QString text = m_edits.snapshot().text(known->document).string();
    const TextRange range = placement->range;
    const qsizetype from = std::max<qsizetype>(0, range.start - splitContext);
    m_context->setText(text.mid(from, range.start - from).simplified() + u"【"_qs
                       + text.mid(range.start, range.length()).simplified() + u"】"_qs
                       + text.mid(range.end, splitContext).simplified());
    emit passageShown(highlight);
}

void SplitDialog::choose(int target)
{
    if (target < 0 || target > m_targets.size())
        return;
    int last = -1;
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        m_chosen[index.row()] = target;
        refreshRow(index.row());
        last = std::max(last, index.row());
    }
    if (last >= 0 && last + 1 < m_list->count())
        m_list->setCurrentRow(last + 1);
    refreshButton();
}

void SplitDialog::refreshRow(int row)
{
    const int target = m_chosen[row];
    const QString quote = quoteOf(m_passages[row]);
    m_list->item(row)->setText(target == 0 ? quote
                                           : u"→ "_qs + m_targets[target - 1] + u"   "_qs + quote);
}

void SplitDialog::refreshButton()
{
    const auto moved = m_chosen.size() - m_chosen.count(0);
    m_split->setText(tr("Split: %1 of %2 passages").arg(moved).arg(m_chosen.size()));
    m_split->setEnabled(moved > 0);
}

void SplitDialog::split()
{
    QList<SplitChoice> choices;
    for (qsizetype i = 0; i < m_passages.size(); ++i) {
        const bool isThere = m_edits.snapshot().find(m_passages[i]) != nullptr; // or removed since
        if (m_chosen[i] > 0 && isThere)
            choices.append({m_passages[i], m_targets[m_chosen[i] - 1]});
    }
    if (m_edits.perform(splitTheme(m_edits.snapshot(), m_theme, choices), tr("Split theme")))
        accept();
}

bool SplitDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (!isAsked && event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isAsked && watched == m_list && key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9) {
        event->accept(); // a digit is no shortcut here
        return true;
    }
    if (isAsked)
        return QDialog::eventFilter(watched, event);
    if (watched == m_new && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
        addTarget(m_new->text());
        m_new->clear();
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched != m_list)
        return QDialog::eventFilter(watched, event);
    if (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9) {
        choose(key.key() - Qt::Key_0);
        return true;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        choose(m_targetList->currentRow()); // and never the default button
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace meipi
