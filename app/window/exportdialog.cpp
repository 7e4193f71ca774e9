// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exportdialog.h"

#include "exchange/exchangeformats.h"
#include "export/exportsize.h"
#include "export/templatesource.h"
#include "window/background.h"
#include "window/pathfield.h"
#include "window/templatechoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace meipi {

namespace {

// What cannot be chosen is not left chosen.
void setOffered(QComboBox &box, int index, bool isOffered)
{
    auto *model = qobject_cast<QStandardItemModel *>(box.model());
    if (model == nullptr || index < 0)
        return;
    model->item(index)->setEnabled(isOffered);
    if (!isOffered && box.currentIndex() == index)
        box.setCurrentIndex(0);
}

} // namespace

ExportDialog::ExportDialog(const QString &title, const QString &language, QWidget *parent)
    : QDialog(parent), m_name(fileNameFor(title)), m_format(new QComboBox), m_kind(new QComboBox),
      m_groupBy(new QComboBox), m_language(new QComboBox), m_template(new QComboBox),
      m_paper(new QComboBox), m_reports(new QCheckBox(tr("With pictures of the reports"), this)),
      m_byteOrderMark(new QCheckBox(tr("Byte-order mark, for older spreadsheets"))),
      m_private(new QCheckBox(tr("Include private notes"))), m_filter(new QLineEdit),
      m_onlyNotes(new QCheckBox(tr("Only passages with notes"))), m_context(new QComboBox),
      m_path(new PathField(tr("Export to"))), m_pathLabel(new QLabel), m_omits(new QLabel),
      m_size(new QLabel)
{
    setObjectName(QStringLiteral("ExportDialog"));
    setWindowTitle(tr("Export"));
    m_format->setObjectName(QStringLiteral("Format"));
    m_kind->setObjectName(QStringLiteral("Contents"));
    m_groupBy->setObjectName(QStringLiteral("GroupBy"));
    m_template->setObjectName(QStringLiteral("Template"));
    m_paper->setObjectName(QStringLiteral("Paper"));
    m_byteOrderMark->setObjectName(QStringLiteral("ByteOrderMark"));
    m_private->setObjectName(QStringLiteral("Private"));
    m_size->setObjectName(QStringLiteral("Size"));
    m_filter->setObjectName(QStringLiteral("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(
        tr("All; or %1").arg(QStringLiteral("theme:… section:3 author:… status:question …")));
    m_onlyNotes->setObjectName(QStringLiteral("OnlyNotes"));
    m_context->setObjectName(QStringLiteral("Context"));
    fillChoices(language);
    for (QLabel *label : {m_omits, m_size}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_print = buttons->addButton(tr("Print preview …"), QDialogButtonBox::ActionRole);
    m_write = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(18);
    layout->addLayout(makeForm());
    layout->addWidget(m_size);
    layout->addWidget(buttons);
    m_write->setDefault(true); // only in its dialog does it become the one

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::onFormatChanged);
    for (const QComboBox *each : {m_kind, m_groupBy, m_language, m_paper, m_context})
        connect(each, &QComboBox::currentIndexChanged, this, &ExportDialog::measure);
    m_reports->setObjectName(QStringLiteral("Reports"));
    for (const QCheckBox *each : {m_private, m_onlyNotes, m_reports})
        connect(each, &QCheckBox::toggled, this, &ExportDialog::measure);
    connect(m_filter, &QLineEdit::textChanged, this, &ExportDialog::measure);
    connect(m_path, &PathField::changed, this, &ExportDialog::onPathChanged);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::printRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::onAccepted);
    onFormatChanged();
    setFolder(documentsFolder());
}

ExportDialog::~ExportDialog()
{
    if (m_measuring)
        m_measuring->cancel();
}

void ExportDialog::fillChoices(const QString &language)
{
    for (const Exporter *exporter : exportFormats())
        m_format->addItem(exporter->info().title, exporter->info().key);
    m_kind->addItem(tr("All notes"), int(ExportOptions::Kind::AllNotes));
    m_kind->addItem(tr("Reading memo of two pages"), int(ExportOptions::Kind::Memo));
    m_groupBy->addItem(tr("Recommendation"), int(ExportOptions::GroupBy::Section));
    m_groupBy->addItem(tr("Theme"), int(ExportOptions::GroupBy::Theme));
    m_groupBy->addItem(tr("Document"), int(ExportOptions::GroupBy::Document));
    m_groupBy->addItem(tr("Author"), int(ExportOptions::GroupBy::Author));
    m_groupBy->addItem(tr("Date"), int(ExportOptions::GroupBy::Date));
    m_context->addItem(tr("Quote alone"), int(ExportOptions::Context::None));
    m_context->addItem(tr("With its sentence"), int(ExportOptions::Context::Sentence));
    m_context->addItem(tr("With its paragraph"), int(ExportOptions::Context::Paragraph));
    m_language->addItem(QStringLiteral("中文"), QStringLiteral("zh"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_paper->addItem(QStringLiteral("A4"), int(ExportOptions::Paper::A4));
    m_paper->addItem(QStringLiteral("Letter"), int(ExportOptions::Paper::Letter));
}

QFormLayout *ExportDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(12);
    form->addRow(tr("Format"), m_format);
    form->addRow(QString(), m_omits);
    form->addRow(tr("Contents"), m_kind);
    form->addRow(tr("Grouped by"), m_groupBy);
    form->addRow(tr("Only passages"), m_filter);
    form->addRow(QString(), m_onlyNotes);
    auto *templates = new QPushButton(tr("Edit…"));
    templates->setObjectName(QStringLiteral("EditTemplates"));
    templates->setAutoDefault(false);
    connect(templates, &QPushButton::clicked, this, &ExportDialog::templatesRequested);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_template, 1);
    row->addWidget(templates);
    form->addRow(tr("Template"), row);
    form->addRow(tr("Quotes"), m_context);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Language of headings"), m_language);
    form->addRow(QString(), m_reports);
    form->addRow(QString(), m_byteOrderMark);
    form->addRow(QString(), m_private);
    form->addRow(m_pathLabel, m_path);
    return form;
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.kind = static_cast<ExportOptions::Kind>(m_kind->currentData().toInt());
    options.groupBy = static_cast<ExportOptions::GroupBy>(m_groupBy->currentData().toInt());
    options.language = m_language->currentData().toString();
    options.paper = static_cast<ExportOptions::Paper>(m_paper->currentData().toInt());
    using Report = ExportOptions::Report;
    if (m_reports->isEnabled() && m_reports->isChecked())
        options.reports = {Report::Frequency, Report::Coverage, Report::Matrix,
                           Report::Cooccurrence};
    options.byteOrderMark = m_byteOrderMark->isChecked();
    options.includePrivate = m_private->isChecked();
    options.onlyWithNotes = m_onlyNotes->isChecked();
    options.filter = m_condition;
    if (m_context->isEnabled())
        options.context = static_cast<ExportOptions::Context>(m_context->currentData().toInt());
    const QVariant text = m_template->currentData();
    if (m_template->isEnabled() && text.isValid())
        options.templateText = text.toByteArray();
    return options;
}

const Exporter *ExportDialog::exporter() const
{
    return exportFormatFor(m_format->currentData().toString());
}

QString ExportDialog::path() const
{
    return m_path->path();
}

bool ExportDialog::replaces() const
{
    return m_path->isTaken();
}

void ExportDialog::setFolder(const QString &folder)
{
    const bool isFile = exporter() != nullptr && !exporter()->info().isFolder;
    m_path->setPath(folder + u'/' + m_name
                    + (isFile ? u'.' + exporter()->info().suffix : QString()));
}

void ExportDialog::onFormatChanged()
{
    const Exporter *chosen = exporter();
    if (chosen == nullptr) {
        m_write->setEnabled(false);
        return;
    }
    const Exporter::Info info = chosen->info();
    m_path->setSuffix(info.isFolder ? QString() : info.suffix, info.title);
    m_pathLabel->setText(info.isFolder ? tr("Folder") : tr("File"));
    offerTemplates();
    const bool isOnPages = info.suffix == u"pdf";
    m_kind->setEnabled(info.contents == Exporter::Info::Contents::NotesOrMemo);
    m_groupBy->setEnabled(info.contents != Exporter::Info::Contents::WholeText);
    m_template->setEnabled(info.key == u"markdown" || info.isFolder);
    m_paper->setEnabled(isOnPages);
    m_reports->setEnabled(isOnPages && m_kind->isEnabled());
    m_context->setEnabled(m_template->isEnabled());
    for (const auto groupBy : {ExportOptions::GroupBy::Author, ExportOptions::GroupBy::Date})
        setOffered(*m_groupBy, m_groupBy->findData(int(groupBy)), !info.isFolder);
    m_byteOrderMark->setEnabled(info.key == u"csv");
    m_print->setEnabled(isOnPages);
    m_omits->setText(info.omits.isEmpty()
                         ? tr("Nothing of the notes is left out.")
                         : tr("Left out: %1").arg(info.omits.join(tr("; ", "between items"))));
    measure();
}

void ExportDialog::setProject(const ProjectSnapshot &project)
{
    m_project = project;
    measure();
}

void ExportDialog::setTemplates(const TemplateShelf &shelf)
{
    m_templates.clear();
    const ProjectSnapshot project = m_project.value_or(ProjectSnapshot());
    const QList<TemplateChoice> choices = templateChoices(shelf, project);
    for (const TemplateChoice &choice : choices) {
        const bool isUsual = choice.place == TemplateChoice::Place::Shipped
            && (choice.name == u"notes" || choice.name == u"memo" || choice.name == u"vault");
        if (isUsual)
            continue;
        const QByteArray text = textOf(choice, shelf, project);
        const auto parsed = parseTemplate(text);
        m_templates.append({choice.title, text, parsed && asksFor(*parsed, Field::PageId)});
    }
    offerTemplates();
}

// For the pages of a folder those that can be found again in it.
void ExportDialog::offerTemplates()
{
    const QString present = m_template->currentText();
    const QSignalBlocker blocker(m_template);
    m_template->clear();
    m_template->addItem(tr("Usual"));
    const bool isFolder = exporter() != nullptr && exporter()->info().isFolder;
    for (const OfferedTemplate &each : std::as_const(m_templates)) {
        if (each.isForFolder == isFolder)
            m_template->addItem(each.title, each.text);
    }
    m_template->setCurrentIndex(std::max(0, m_template->findText(present)));
}

// False where what is typed is no condition, which is said below.
bool ExportDialog::takeFilter()
{
    m_condition = {};
    if (!m_project || m_filter->text().trimmed().isEmpty())
        return true;
    const auto condition = parseCondition(m_filter->text(), *m_project);
    if (condition)
        m_condition = *condition;
    else
        m_size->setText(condition.error().message);
    return condition.has_value();
}

void ExportDialog::measure()
{
    if (m_measuring)
        m_measuring->cancel();
    m_size->clear();
    const bool isUnderstood = takeFilter();
    m_write->setEnabled(isUnderstood && exporter() != nullptr && !path().isEmpty());
    if (!isUnderstood || !m_project || exporter() == nullptr)
        return;
    const auto progress = std::make_shared<Progress>();
    m_measuring = progress;
    runInBackground(
        this,
        [project = *m_project, options = options(), contents = exporter()->info().contents,
         progress] { return measureExport(project, options, contents, *progress); },
        [this, progress](const Result<ExportSize> &size) {
            if (progress != m_measuring || !size)
                return;
            const QLocale locale;
            m_size->setText(tr("%1 characters; %2 as PDF has them")
                                .arg(locale.toString(size->characters),
                                     tr("%n pages", nullptr, int(size->pages))));
        });
}

void ExportDialog::onPathChanged()
{
    m_write->setEnabled(exporter() != nullptr && !path().isEmpty() && takeFilter());
    const bool isFolder = exporter() != nullptr && exporter()->info().isFolder;
    m_write->setText(!m_path->isTaken() ? tr("Export")
                         : isFolder     ? tr("Update the folder")
                                        : tr("Replace the file"));
}

void ExportDialog::onAccepted()
{
    if (exporter() == nullptr || path().isEmpty())
        return;
    accept();
    emit exportRequested();
}

} // namespace meipi
