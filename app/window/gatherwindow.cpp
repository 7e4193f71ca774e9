// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gatherwindow.h"

#include "export/exporter.h"
#include "report/gatheredtable.h"
#include "window/background.h"
#include "window/conditiongroup.h"
#include "window/passagelist.h"
#include "window/reportexport.h"
#include "window/savedqueriespanel.h"
#include "window/textlabel.h"
#include "window/themepicker.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>

#include <chrono>

namespace meipi {

using namespace std::chrono_literals;

namespace {

constexpr auto gatherPause = 150ms;
constexpr QSize gatherSize(1040, 760);

} // namespace

GatherWindow::GatherWindow(Edits &edits, QWidget *parent)
    : QDialog(parent), m_edits(edits), m_text(new QLineEdit), m_problem(new TextLabel),
      m_queries(new SavedQueriesPanel(edits)),
      m_list(new PassageList(edits, PassageList::Of::Highlights)),
      m_picker(new ThemePicker(edits, this))
{
    setObjectName(QStringLiteral("GatherWindow"));
    setWindowTitle(tr("Gather"));
    setWindowFlags(Qt::Window);
    m_desk.project = edits.snapshot();
    m_desk.pickTheme = [this](QWidget &anchor, const auto &take) { pickTheme(anchor, take); };
    m_rows = new ConditionGroup(m_desk);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(newQuestion());
    parts->addWidget(m_list);
    parts->setStretchFactor(1, 1);
    parts->setSizes({260, 460});
    parts->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_queries);
    layout->addWidget(parts, 1);
    resize(gatherSize);
    m_picker->setOffersNew(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(gatherPause);
    connectParts();
    m_run.setProject(edits.snapshot());
    ask({});
    m_rows->focusLast();
}

QWidget *GatherWindow::newQuestion()
{
    m_text->setObjectName(QStringLiteral("Condition"));
    m_text->setPlaceholderText(
        QStringLiteral("theme:… AND NOT (status:question OR near(theme:…))"));
    m_text->setAccessibleName(tr("The conditions in one line"));
    m_text->setClearButtonEnabled(true);
    m_problem->setObjectName(QStringLiteral("Problem"));
    m_problem->hide();
    auto *rows = new QWidget;
    auto *rowsLayout = new QVBoxLayout(rows);
    rowsLayout->setContentsMargins(0, 0, 4, 0);
    rowsLayout->addWidget(m_rows);
    rowsLayout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 10, 12, 4);
    layout->setSpacing(6);
    layout->addWidget(new QLabel(tr("Highlights that meet")));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_text);
    layout->addWidget(m_problem);
    return page;
}

void GatherWindow::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this, &GatherWindow::onTyped);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { m_list->focusList(); });
    connect(m_rows, &ConditionGroup::changed, this, &GatherWindow::onRowsChanged);
    connect(m_queries, &SavedQueriesPanel::chosen, this, &GatherWindow::gather);
    connect(&m_run, &GatherRun::gathered, this, &GatherWindow::take);
    connect(&m_pause, &QTimer::timeout, this, &GatherWindow::onProjectChanged);
    connect(m_picker, &ThemePicker::picked, this, [this](const ThemeId &theme) {
        if (const auto taken = std::exchange(m_takeTheme, {}))
            taken(theme);
    });
    connect(m_list, &PassageList::placeChosen, this,
            [this](const ListedPassage &passage) { emit highlightChosen(passage.highlight); });
    connect(m_list, &PassageList::exportRequested, this, &GatherWindow::openExportDialog);
    const Project &project = m_edits.project();
    connect(&project, &Project::changed, this, [this] { m_pause.start(); });
    connect(&project, &Project::wasReset, this, [this] { m_pause.start(); });
}

// Shown as people write it, whatever ids it has.
void GatherWindow::gather(const QString &condition)
{
    const auto parsed = parseCondition(condition, m_desk.project);
    m_text->setText(parsed ? conditionText(*parsed, m_desk.project) : condition);
}

void GatherWindow::onTyped(const QString &text)
{
    if (m_isFilling)
        return;
    const auto parsed = parseCondition(text, m_desk.project);
    if (!parsed) {
        showProblem(parsed.error().message);
        return;
    }
    const QScopedValueRollback filling(m_isFilling, true);
    m_rows->setCondition(*parsed);
    ask(*parsed);
}

void GatherWindow::onRowsChanged()
{
    if (m_isFilling)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const GatheringCondition condition = m_rows->condition();
    m_text->setText(conditionText(condition, m_desk.project));
    ask(condition);
}

// What was typed may name something that is there by now, or is called otherwise.
void GatherWindow::onProjectChanged()
{
    m_desk.project = m_edits.snapshot();
    m_run.setProject(m_desk.project);
    const QScopedValueRollback filling(m_isFilling, true);
    m_rows->refreshChoices();
    const bool hadProblem = m_problem->isVisible();
    const QString text = hadProblem
        ? m_text->text()
        : conditionText(m_condition, m_desk.project, ConditionNames::WithIds);
    const auto parsed = parseCondition(text, m_desk.project);
    if (!parsed) {
        showProblem(parsed.error().message);
        return;
    }
    if (!m_text->hasFocus() || hadProblem)
        m_text->setText(conditionText(*parsed, m_desk.project));
    if (hadProblem)
        m_rows->setCondition(*parsed);
    ask(*parsed);
}

void GatherWindow::ask(const GatheringCondition &condition)
{
    m_condition = condition;
    showProblem({});
    m_queries->setCondition(conditionText(condition, m_desk.project, ConditionNames::WithIds));
    m_run.start(condition);
}

void GatherWindow::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        m_queries->setCondition({});
}

void GatherWindow::take(const ProjectSnapshot &project, const QList<ListedPassage> &passages)
{
    m_list->setPassages(project, passages);
    const qsizetype all = project.rows<Highlight>().size();
    QString words = tr("%L1 of %L2 highlights").arg(passages.size()).arg(all);
    if (all == 0)
        words =
            tr("There are no highlights yet. Mark passages in the text, then gather them here.");
    else if (passages.isEmpty())
        words = tr("No highlight meets this.");
    m_list->setWords(words);
}

void GatherWindow::pickTheme(QWidget &anchor, const std::function<void(const ThemeId &)> &taken)
{
    m_takeTheme = taken;
    m_picker->open(QRect(anchor.mapTo(this, QPoint()), anchor.size()), {});
    m_picker->raise();
}

void GatherWindow::openExportDialog()
{
    auto *dialog = new QFileDialog(this, tr("Export the gathered highlights"), QDir::homePath());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters{QStringLiteral("CSV (*.csv)")};
    for (const Exporter *exporter : exporters()) {
        const Exporter::Info info = exporter->info();
        if (info.contents != Exporter::Info::Contents::WholeText && info.suffix != u"csv")
            filters.append(QStringLiteral("%1 (*.%2)").arg(info.title, info.suffix));
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("Gathered highlights") + QLatin1String(".csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QLatin1String("(*."), -1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &GatherWindow::exportTo);
    dialog->open();
}

// The dialog has asked whether a file there may go.
void GatherWindow::exportTo(const QString &path)
{
    const auto done = [this, path](const Result<Done> &written) {
        if (written)
            emit exported(path);
        else
            emit failed(written.error());
    };
    const QString suffix = QFileInfo(path).suffix();
    const bool isTable = suffix.compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
    const Exporter *exporter = isTable ? nullptr : exporterForSuffix(suffix);
    runInBackground(
        this,
        [project = m_list->model().project(), passages = m_list->chosen(), exporter, path,
         title = tr("Gathered highlights")]() -> Result<Done> {
            if (exporter == nullptr)
                return writeReportCsv(gatheredTable(project, passages, title), path, true);
            Progress progress;
            return exportToFile(*exporter, narrowedTo(project, passages), {}, path, true, progress);
        },
        done);
}

} // namespace meipi
