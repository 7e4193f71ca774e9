// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/factswindow.h"

#include "report/markedproject.h"
#include "text/folding.h"
#include "window/background.h"
#include "window/panelview.h"
#include "window/passagelist.h"
#include "window/reportexport.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <chrono>

namespace meipi {

using namespace std::chrono_literals;

namespace {

constexpr auto factsPause = 200ms;
constexpr QSize factsSize(1040, 720);
constexpr int factValueRole = Qt::UserRole; // int; negative for kinds and groups
constexpr int mostListedValues = 1000; // of a group
constexpr qsizetype mostOpenedValues = 12; // of a group that is open at first

// Clear of the edge.
QString shownCount(qsizetype count)
{
    return QStringLiteral("%L1  ").arg(count);
}

// Whether facts of the kind are told apart.
bool isDivided(FactKind kind)
{
    const QList<FactRules::Group> &groups = factRules().groups();
    return std::count_if(groups.cbegin(), groups.cend(),
                         [kind](const FactRules::Group &group) { return group.kind == kind; })
        > 1;
}

} // namespace

struct FactsWindow::Branch {
    FactKind kind = FactKind::Amount;
    int group = 0;
    QList<int> values; ///< That the filter lets through.
    qsizetype count = 0; ///< Of their facts.
};

FactsWindow::FactsWindow(Edits &edits, QWidget *parent)
    : QDialog(parent), m_edits(edits), m_document(new QComboBox), m_filter(new QLineEdit),
      m_tree(new QTreeWidget), m_list(new PassageList(edits, PassageList::Of::Text))
{
    setObjectName(QStringLiteral("FactsWindow"));
    setWindowTitle(tr("Facts"));
    setWindowFlags(Qt::Window);
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->addWidget(newLeft());
    parts->addWidget(m_list);
    parts->setStretchFactor(1, 1);
    parts->setSizes({340, 700});
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    resize(factsSize);
    m_pause.setSingleShot(true);
    m_pause.setInterval(factsPause);
    connectParts();
    fillDocuments();
    refresh();
}

FactsWindow::~FactsWindow()
{
    if (m_progress != nullptr)
        m_progress->cancel();
}

QWidget *FactsWindow::newLeft()
{
    m_document->setObjectName(QStringLiteral("Document"));
    m_document->setAccessibleName(tr("Document"));
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setObjectName(QStringLiteral("Filter"));
    m_filter->setPlaceholderText(tr("Filter by words"));
    m_filter->setAccessibleName(tr("Filter by words"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("Facts"));
    m_tree->setAccessibleName(tr("Facts"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    new PanelView(*m_tree);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(8, 0, 8, 0);
    fields->setSpacing(6);
    fields->addWidget(m_document);
    fields->addWidget(m_filter);
    column->addLayout(fields);
    column->addWidget(m_tree, 1);
    return left;
}

void FactsWindow::connectParts()
{
    connect(m_document, &QComboBox::currentIndexChanged, this, &FactsWindow::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &FactsWindow::fillTree);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_list->focusList(); });
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &FactsWindow::showFacts);
    connect(m_list, &PassageList::placeChosen, this, &FactsWindow::placeChosen);
    connect(m_list, &PassageList::exportRequested, this, &FactsWindow::openExportDialog);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        fillDocuments();
        refresh();
    });
    const Project &project = m_edits.project();
    connect(&project, &Project::changed, this, &FactsWindow::onProjectChanged);
    connect(&project, &Project::wasReset, &m_pause, qOverload<>(&QTimer::start));
}

void FactsWindow::onProjectChanged(const Change &change)
{
    if (!change.of<Document>().isEmpty() || !change.of<Section>().isEmpty())
        m_pause.start();
}

void FactsWindow::fillDocuments()
{
    const QSignalBlocker blocker(m_document);
    const QVariant kept = m_document->currentData();
    const ProjectSnapshot &project = m_edits.snapshot();
    m_document->clear();
    m_document->addItem(tr("All documents"), QUuid());
    for (const DocumentId &id : project.documents()) {
        m_document->addItem(
            QString::number(project.find(id)->number) + u' ' + shownTitle(project, id), id.uuid());
    }
    m_document->setCurrentIndex(std::max(0, m_document->findData(kept)));
    m_document->setVisible(project.documents().size() > 1);
}

void FactsWindow::refresh()
{
    if (m_progress != nullptr) {
        m_isStale = true;
        m_progress->cancel();
        return;
    }
    m_isStale = false;
    m_progress = std::make_shared<Progress>();
    m_project = m_edits.snapshot();
    if (m_report.facts.isEmpty())
        m_list->setWords(tr("Reading the texts …"));
    runInBackground(
        this,
        [project = m_project, document = DocumentId(m_document->currentData().toUuid()),
         progress = m_progress] { return factsReport(project, document, {}, *progress); },
        [this](Result<FactsReport> report) { take(std::move(report)); });
}

void FactsWindow::take(Result<FactsReport> report)
{
    m_progress.reset();
    if (m_isStale) {
        refresh();
        return;
    }
    if (!report)
        return; // only cancelled, which is done for something newer
    m_report = *std::move(report);
    fillTree();
}

void FactsWindow::fillTree()
{
    const QSignalBlocker blocker(m_tree);
    QSet<QString> chosen;
    for (const QTreeWidgetItem *item : m_tree->selectedItems())
        chosen.insert(item->text(0));
    m_tree->clear();
    const QString words = m_filter->text().trimmed();
    QList<Branch> branches;
    m_isMatching.fill(true, m_report.values.size());
    for (int value = 0; value < m_report.values.size(); ++value) {
        const FactValue &row = m_report.values[value];
        m_isMatching[value] = words.isEmpty() || matchesFilter(row.words, words);
        if (!m_isMatching[value])
            continue;
        if (branches.isEmpty() || branches.last().group != row.group)
            branches.append({row.kind, row.group, {}, 0});
        branches.last().values.append(value);
        branches.last().count += row.count;
    }
    for (const Branch &branch : std::as_const(branches))
        addBranch(branch);
    for (QTreeWidgetItemIterator each(m_tree); *each != nullptr; ++each)
        (*each)->setSelected(chosen.contains((*each)->text(0)));
    if (!words.isEmpty())
        m_tree->expandAll();
    showFacts();
}

void FactsWindow::addBranch(const Branch &branch)
{
    QTreeWidgetItem *kind = m_tree->topLevelItem(m_tree->topLevelItemCount() - 1);
    const QString name = shownFactKind(branch.kind);
    if (kind == nullptr || kind->text(0) != name) {
        kind = new QTreeWidgetItem(m_tree, {name});
        kind->setData(0, factValueRole, -1);
        QFont bold = font();
        bold.setBold(true);
        kind->setFont(0, bold);
    }
    const qsizetype before = kind->data(1, factValueRole).toLongLong();
    kind->setData(1, factValueRole, before + branch.count);
    kind->setText(1, shownCount(before + branch.count));
    kind->setExpanded(true);
    QTreeWidgetItem *group = kind;
    if (isDivided(branch.kind)) {
        group = new QTreeWidgetItem(kind, {shownFactGroup(branch.group), {}});
        group->setText(1, shownCount(branch.count));
    }
    group->setData(0, factValueRole, -2 - branch.group);
    group->setExpanded(branch.values.size() <= mostOpenedValues);
    for (const int value :
         branch.values.first(std::min<qsizetype>(mostListedValues, branch.values.size()))) {
        const FactValue &row = m_report.values[value];
        auto *item = new QTreeWidgetItem(group, {row.words, shownCount(row.count)});
        item->setData(0, factValueRole, value);
        item->setToolTip(0, row.words);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (QTreeWidgetItem *item : {kind, group})
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    if (branch.values.size() > mostListedValues) {
        auto *rest = new QTreeWidgetItem(
            group,
            {tr("%L1 others; filter to see them").arg(branch.values.size() - mostListedValues)});
        rest->setFlags(Qt::NoItemFlags);
        rest->setData(0, factValueRole, -1);
    }
}

QSet<int> FactsWindow::chosenValues() const
{
    const QList<QTreeWidgetItem *> items = m_tree->selectedItems();
    QSet<int> chosen;
    QSet<int> groups;
    for (const QTreeWidgetItem *item : items) {
        const int value = item->data(0, factValueRole).toInt();
        if (value >= 0)
            chosen.insert(value);
        else if (value <= -2)
            groups.insert(-2 - value);
        for (int i = 0; value == -1 && i < item->childCount(); ++i)
            groups.insert(-2 - item->child(i)->data(0, factValueRole).toInt());
    }
    for (int value = 0; value < m_report.values.size(); ++value) {
        const bool isMeant = items.isEmpty() || groups.contains(m_report.values[value].group);
        if (isMeant && m_isMatching[value])
            chosen.insert(value);
    }
    return chosen;
}

void FactsWindow::showFacts()
{
    const QSet<int> values = chosenValues();
    QList<ListedPassage> passages;
    m_shown.clear();
    for (qsizetype at = 0; at < m_report.facts.size(); ++at) {
        const FoundFact &fact = m_report.facts[at];
        if (!values.contains(fact.value))
            continue;
        m_shown.append(at);
        passages.append(fact.passage);
    }
    m_list->setPassages(m_project, passages);
    m_list->setWords(m_report.facts.isEmpty()
                         ? tr("No amounts, shares, dates, titles, bodies or binding verbs found.")
                         : tr("%L1 of %L2 facts, found by rules")
                               .arg(passages.size())
                               .arg(m_report.facts.size()));
}

void FactsWindow::openExportDialog()
{
    auto *dialog = new QFileDialog(this, tr("Export the facts"), QDir::homePath());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("CSV (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("Facts") + QLatin1String(".csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FactsWindow::exportTo);
    dialog->open();
}

// The dialog has asked whether a file there may go.
void FactsWindow::exportTo(const QString &path)
{
    runInBackground(
        this,
        [project = m_project, report = m_report, shown = m_shown, path] {
            return writeReportCsv(factsTable(project, report, shown), path, true);
        },
        [this, path](const Result<Done> &written) {
            if (written)
                emit exported(path);
            else
                emit failed(written.error());
        });
}

} // namespace meipi
