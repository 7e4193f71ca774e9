// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/reportswindow.h"

#include "report/notesreport.h"
#include "window/background.h"
#include "window/chartview.h"
#include "window/crosschoices.h"
#include "window/panelview.h"
#include "window/reportexport.h"
#include "window/reportoptions.h"
#include "window/settlingpanel.h"
#include "window/summaryfield.h"
#include "window/textlabel.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace meipi {

using namespace std::chrono_literals;

namespace {

constexpr auto countPause = 150ms;
constexpr QSize reportsSize(1040, 720);
constexpr int listWidth = 170; // pixels
constexpr int reportRowHeight = 24;
constexpr int comparedRowHeight = 96;
constexpr int widestColumn = 280;

bool comparesAuthors(ReportKind kind)
{
    return kind == ReportKind::Agreement || kind == ReportKind::Disagreements;
}

template <class Row>
QList<QUuid> idsOf(const QList<Id<Row>> &ids)
{
    QList<QUuid> uuids;
    for (const Id<Row> &id : ids)
        uuids.append(id.uuid());
    return uuids;
}

} // namespace

ReportsWindow::ReportsWindow(Edits &edits, QWidget *parent)
    : QDialog(parent), m_edits(edits), m_state(std::make_shared<ReportState>()),
      m_list(new QListWidget), m_options(new ReportOptions), m_cross(new CrossChoices),
      m_summary(new SummaryField(edits)), m_tabs(new QTabWidget), m_table(new QTableView),
      m_chart(new ChartView), m_remarks(new TextLabel), m_placesTitle(new QLabel),
      m_placesList(new QListWidget), m_settling(new SettlingPanel(edits))
{
    setObjectName(QStringLiteral("ReportsWindow"));
    setWindowTitle(tr("Reports"));
    setWindowFlags(Qt::Window);
    buildList();
    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(newResult());
    right->addWidget(newPlaces());
    right->setStretchFactor(0, 1);
    right->setSizes({520, 150});
    right->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(right, 1);
    resize(reportsSize);
    m_pause.setSingleShot(true);
    m_pause.setInterval(countPause);
    connectParts();
    m_options->setProject(edits.snapshot());
    m_cross->setProject(edits.snapshot());
    m_list->setCurrentRow(0);
}

ReportsWindow::~ReportsWindow()
{
    if (m_progress != nullptr)
        m_progress->cancel(); // the state is the worker's as well
}

void ReportsWindow::buildList()
{
    m_list->setObjectName(QStringLiteral("Reports"));
    m_list->setAccessibleName(tr("Reports"));
    m_list->addItems({tr("Matrix"), tr("Coverage"), tr("Theme frequency"), tr("Co-occurrence"),
                      tr("Portrait"), tr("Word frequency"), tr("Keyness"), tr("Agreement"),
                      tr("Disagreements"), tr("Cross-tabulation"), tr("Comparison")});
    m_list->setFixedWidth(listWidth);
    m_list->setSpacing(3);
    new PanelView(*m_list);
}

QWidget *ReportsWindow::newResult()
{
    m_table->setObjectName(QStringLiteral("ReportTable"));
    m_table->setAccessibleName(tr("Table"));
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setMaximumSectionSize(widestColumn);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(reportRowHeight);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tabs->setObjectName(QStringLiteral("Views"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, tr("Table"));
    m_tabs->addTab(m_chart, tr("Picture"));
    m_remarks->setObjectName(QStringLiteral("Remarks"));
    m_remarks->setFaint(true);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_options);
    layout->addWidget(m_cross);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_remarks);
    layout->addWidget(newButtons());
    return page;
}

QWidget *ReportsWindow::newPlaces()
{
    m_placesList->setObjectName(QStringLiteral("Places"));
    m_placesList->setAccessibleName(tr("Passages"));
    m_placesList->setUniformItemSizes(true);
    new PanelView(*m_placesList);
    m_placesTitle->setText(tr("Choose a cell to see its passages."));
    auto *previous = new QPushButton(tr("Previous"));
    auto *next = new QPushButton(tr("Next"));
    previous->setAutoDefault(false);
    next->setAutoDefault(false);
    connect(previous, &QPushButton::clicked, this, [this] { stepPlace(-1); });
    connect(next, &QPushButton::clicked, this, [this] { stepPlace(1); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_placesTitle, 1);
    head->addWidget(previous);
    head->addWidget(next);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->addWidget(m_summary);
    layout->addLayout(head);
    layout->addWidget(m_placesList, 1);
    layout->addWidget(m_settling, 1);
    m_settling->hide();
    return page;
}

QWidget *ReportsWindow::newButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    const auto add = [this, layout](const QString &text, const QString &suffix) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, suffix] { exportAs(suffix); });
        return button;
    };
    m_copyMethods = new QPushButton(tr("Copy the sentence on methods"));
    m_copyMethods->setObjectName(QStringLiteral("CopyMethods"));
    m_copyMethods->setAutoDefault(false);
    layout->addWidget(m_copyMethods);
    connect(m_copyMethods, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_answer.methods); });
    m_exportTable = {add(tr("Export as text…"), QStringLiteral("txt")),
                     add(tr("Export as Word…"), QStringLiteral("docx")),
                     add(tr("Export as Excel…"), QStringLiteral("xlsx")),
                     add(tr("Export as CSV…"), QStringLiteral("csv"))};
    m_exportSvg = add(tr("Export as SVG…"), QStringLiteral("svg"));
    m_exportPng = add(tr("Export as PNG…"), QStringLiteral("png"));
    return row;
}

void ReportsWindow::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_options->setKind(static_cast<ReportKind>(row));
        m_cross->setKind(static_cast<ReportKind>(row));
        dressTable();
        refreshBelow();
        openPlaces({});
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        refresh();
    });
    connect(m_options, &ReportOptions::requestChanged, this, &ReportsWindow::refresh);
    connect(m_cross, &CrossChoices::requestChanged, this, &ReportsWindow::refresh);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_options->setProject(m_edits.snapshot());
        m_cross->setProject(m_edits.snapshot());
        refresh();
    });
    const Project &project = m_edits.project();
    connect(&project, &Project::changed, this, [this] { m_pause.start(); });
    connect(&project, &Project::wasReset, this, [this] { m_pause.start(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { openPlaces(m_model.placesAt(index)); });
    connect(m_settling, &SettlingPanel::settled, this, [this] { m_goesOn = true; });
    connect(m_chart, &ChartView::itemChosen, this, &ReportsWindow::openPlaces);
    connect(m_table, &QTableView::activated, this, [this] { stepPlace(1); });
    connect(m_placesList, &QListWidget::currentRowChanged, this, &ReportsWindow::goToPlace);
}

void ReportsWindow::showReport(ReportKind kind)
{
    m_list->setCurrentRow(static_cast<int>(kind));
}

ReportRequest ReportsWindow::request() const
{
    ReportRequest request = m_options->request();
    m_cross->fill(request);
    return request;
}

void ReportsWindow::dressTable()
{
    const bool isCompared = m_options->request().kind == ReportKind::Comparison;
    m_table->setWordWrap(isCompared);
    m_table->verticalHeader()->setDefaultSectionSize(isCompared ? comparedRowHeight
                                                                : reportRowHeight);
    m_summary->setVisible(isCompared);
}

void ReportsWindow::refresh()
{
    if (m_progress != nullptr) {
        m_isStale = true;
        m_progress->cancel();
        return;
    }
    m_isStale = false;
    const ReportRequest wanted = request();
    if (m_edits.isBlind() && comparesAuthors(wanted.kind)) {
        ReportAnswer answer;
        answer.problem = tr("What others have coded is hidden from you; how far you agree is "
                            "compared once it is revealed.");
        take(std::move(answer));
        return;
    }
    m_progress = std::make_shared<Progress>();
    runInBackground(
        this,
        [request = wanted, snapshot = m_edits.snapshot(), state = m_state, progress = m_progress] {
            return runReport(request, snapshot, *state, *progress);
        },
        [this](Result<ReportAnswer> answer) { take(std::move(answer)); });
}

void ReportsWindow::take(Result<ReportAnswer> answer)
{
    m_progress.reset();
    if (m_isStale) {
        refresh();
        return;
    }
    if (!answer)
        return; // only cancelled, which is done for something newer
    m_answer = *std::move(answer);
    if (m_edits.isBlind() && !m_answer.table.rows.isEmpty()) {
        m_answer.table.remarks.prepend(
            tr("Others' work is hidden: only what %1 has coded and noted is counted.")
                .arg(m_edits.session().authorName()));
    }
    const auto settling = m_settling->place(); // filling the table forgets it
    forgetOldIndexes();
    const bool isNewShape = m_model.table().heads != m_answer.table.heads;
    m_model.setTable(m_answer.table);
    const QHeaderView *header = m_table->horizontalHeader();
    if (header->sortIndicatorSection() >= 0)
        m_model.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    if (isNewShape && m_model.rowCount() > 0)
        m_table->resizeColumnsToContents();
    QStringList remarks = m_answer.table.remarks;
    if (!m_answer.problem.isEmpty())
        remarks = {m_answer.problem};
    m_remarks->setText(remarks.join(u'\n'));
    for (QPushButton *button : std::as_const(m_exportTable))
        button->setEnabled(!m_answer.table.rows.isEmpty());
    m_exportSvg->setEnabled(m_answer.chart != nullptr);
    m_exportPng->setEnabled(m_answer.chart != nullptr);
    m_copyMethods->setVisible(!m_answer.methods.isEmpty());
    showChart();
    openPlaces(m_query);
    if (m_options->request().kind == ReportKind::Disagreements) {
        m_settling->setReport(m_state->project, m_answer.agreement);
        goOnAfterSettling(settling.first, settling.second);
    }
}

// What is open names documents, themes and authors by where they stand among the others.
void ReportsWindow::forgetOldIndexes()
{
    const MarkedProject &project = m_state->project;
    const QList<QUuid> named =
        idsOf(project.documents()) + idsOf(project.themes()) + idsOf(project.authors());
    if (named != m_named)
        m_query = {};
    m_named = named;
}

void ReportsWindow::showChart()
{
    const bool isEmpty = m_answer.table.rows.isEmpty() || m_answer.chart == nullptr;
    if (isEmpty) {
        m_chart->setChart(nullptr,
                          m_answer.problem.isEmpty() ? tr("There is nothing to show.")
                                                     : m_answer.problem);
        return;
    }
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    ChartStyle style = isDark ? ChartStyle::dark(font()) : ChartStyle::light(font());
    style.paper = palette().color(QPalette::Base);
    m_chart->setChart(m_answer.chart(style));
}

void ReportsWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chart->chart() != nullptr)
        showChart();
}

void ReportsWindow::exportAs(const QString &suffix)
{
    auto *dialog = new QFileDialog(this, tr("Export the report"), QDir::homePath());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->selectFile(m_answer.table.title + u'.' + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, suffix](const QString &path) { write(path, suffix); });
    dialog->open();
}

void ReportsWindow::write(const QString &path, const QString &suffix)
{
    // The dialog has asked whether a file there may go.
    Result<Done> written = Done{};
    if (suffix != u"svg" && suffix != u"png") {
        written =
            writeReportTable(m_model.table(), suffix, lastChange(m_edits.snapshot()), path, true);
    } else if (m_answer.chart != nullptr) {
        const auto chart = m_answer.chart(ChartStyle::light(font()));
        written = suffix == u"svg" ? writeChartSvg(*chart, m_answer.table.title, path, true)
                                   : writeChartPng(*chart, path, true);
    }
    if (written)
        emit exported(path);
    else
        emit failed(written.error());
}

} // namespace meipi
