// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exportdialog.h"

#include "exchange/exchangeformats.h"
#include "window/pathfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace meipi {

ExportDialog::ExportDialog(const QString &title, const QString &language, QWidget *parent)
    : QDialog(parent), m_name(fileNameFor(title)), m_format(new QComboBox), m_kind(new QComboBox),
      m_groupBy(new QComboBox), m_language(new QComboBox),
      m_private(new QCheckBox(tr("Include private notes"))), m_path(new PathField(tr("Export to"))),
      m_omits(new QLabel)
{
    setObjectName(QStringLiteral("ExportDialog"));
    setWindowTitle(tr("Export"));
    m_format->setObjectName(QStringLiteral("Format"));
    m_kind->setObjectName(QStringLiteral("Contents"));
    m_groupBy->setObjectName(QStringLiteral("GroupBy"));
    for (const Exporter *exporter : exportFormats())
        m_format->addItem(exporter->info().title, exporter->info().key);
    m_kind->addItem(tr("All notes"), int(ExportOptions::Kind::AllNotes));
    m_kind->addItem(tr("Reading memo of two pages"), int(ExportOptions::Kind::Memo));
    m_groupBy->addItem(tr("Recommendation"), int(ExportOptions::GroupBy::Section));
    m_groupBy->addItem(tr("Theme"), int(ExportOptions::GroupBy::Theme));
    m_groupBy->addItem(tr("Document"), int(ExportOptions::GroupBy::Document));
    m_language->addItem(QStringLiteral("中文"), QStringLiteral("zh"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_omits->setWordWrap(true);
    m_omits->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(12);
    form->addRow(tr("Contents"), m_kind);
    form->addRow(tr("Grouped by"), m_groupBy);
    form->addRow(tr("Format"), m_format);
    form->addRow(QString(), m_omits);
    form->addRow(tr("Language of headings"), m_language);
    form->addRow(QString(), m_private);
    form->addRow(tr("File"), m_path);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(18);
    layout->addLayout(form);
    layout->addWidget(buttons);
    m_write->setDefault(true); // only in its dialog does it become the one

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::onFormatChanged);
    connect(m_path, &PathField::changed, this, &ExportDialog::onPathChanged);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::onAccepted);
    onFormatChanged();
    setFolder(documentsFolder());
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.kind = static_cast<ExportOptions::Kind>(m_kind->currentData().toInt());
    options.groupBy = static_cast<ExportOptions::GroupBy>(m_groupBy->currentData().toInt());
    options.language = m_language->currentData().toString();
    options.includePrivate = m_private->isChecked();
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
    const QString suffix = exporter() == nullptr ? QString() : exporter()->info().suffix;
    m_path->setPath(folder + u'/' + m_name + u'.' + suffix);
}

void ExportDialog::onFormatChanged()
{
    const Exporter *chosen = exporter();
    if (chosen == nullptr) {
        m_write->setEnabled(false);
        return;
    }
    const Exporter::Info info = chosen->info();
    m_path->setSuffix(info.suffix, info.title);
    m_omits->setText(info.omits.isEmpty()
                         ? tr("Nothing of the notes is left out.")
                         : tr("Left out: %1").arg(info.omits.join(tr("; ", "between items"))));
}

void ExportDialog::onPathChanged()
{
    m_write->setEnabled(exporter() != nullptr && !path().isEmpty());
    m_write->setText(m_path->isTaken() ? tr("Replace the file") : tr("Export"));
}

void ExportDialog::onAccepted()
{
    if (exporter() == nullptr || path().isEmpty())
        return;
    accept();
    emit exportRequested();
}

} // namespace meipi
