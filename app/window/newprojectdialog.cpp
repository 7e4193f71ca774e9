// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/newprojectdialog.h"

#include "session/startersets.h"
#include "window/pathfield.h"
#include "window/presentdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace meipi {

namespace {

constexpr int pathRole = Qt::UserRole + 1;

QString namesOf(const StarterSet &set)
{
    QStringList names;
    for (const ThemeEntry &entry : set.entries)
        names.append(entry.path);
    return names.join(QStringLiteral(" · "));
}

} // namespace

NewProjectDialog::NewProjectDialog(const QString &language, const QString &folder, QWidget *parent)
    : QDialog(parent), m_folder(folder), m_title(new QLineEdit), m_documents(new QListWidget),
      m_inLibrary(new QCheckBox(tr("Keep the project in the library"))),
      m_path(new PathField(tr("Project file"))),
      m_taken(new QLabel(tr("There is a file of this name already. Choose another name."))),
      m_sets(new QComboBox), m_themes(new QLabel), m_language(language)
{
    setObjectName(QStringLiteral("NewProjectDialog"));
    setWindowTitle(tr("New project"));
    m_title->setObjectName(QStringLiteral("Title"));
    m_title->setPlaceholderText(tr("As the first document"));
    m_sets->setObjectName(QStringLiteral("StarterThemes"));
    const QList<StarterSet> sets = starterSets(language);
    for (const StarterSet &set : sets) {
        m_sets->addItem(set.title, set.key);
        m_sets->setItemData(m_sets->count() - 1, namesOf(set), Qt::ToolTipRole);
    }
    m_sets->insertSeparator(m_sets->count());
    m_sets->addItem(tr("Those of another project…"));
    m_themes->setWordWrap(true);
    m_themes->setForegroundRole(QPalette::PlaceholderText);
    m_taken->setObjectName(QStringLiteral("Taken"));
    m_taken->setWordWrap(true);
    m_inLibrary->setChecked(true);
    m_path->setSuffix(QStringLiteral("meipi"), tr("Meipi projects"));
    m_path->setEnabled(false);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(12);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Documents"), documentList());
    form->addRow(tr("Starter themes"), m_sets);
    form->addRow(QString(), m_themes);
    form->addRow(tr("Place"), m_inLibrary);
    form->addRow(QString(), m_path);
    form->addRow(QString(), m_taken);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("Create project"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(18);
    layout->addLayout(form);
    layout->addWidget(buttons);
    m_create->setDefault(true); // only in its dialog does it become the one

    connect(m_sets, &QComboBox::activated, this, &NewProjectDialog::onSetChosen);
    connect(m_inLibrary, &QCheckBox::toggled, this, &NewProjectDialog::refresh);
    connect(m_path, &PathField::changed, this, &NewProjectDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        emit projectRequested();
    });
    refresh();
}

void NewProjectDialog::addDocuments(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(QFileInfo(path).fileName(), m_documents);
        item->setData(pathRole, path);
        item->setToolTip(path);
    }
    refresh();
}

NewProject NewProjectDialog::project() const
{
    NewProject project;
    project.title = m_title->text().simplified();
    for (int row = 0; row < m_documents->count(); ++row)
        project.documents.append(m_documents->item(row)->data(pathRole).toString());
    if (!m_inLibrary->isChecked())
        project.path = m_path->path();
    project.themesOf = m_themesOf;
    if (m_themesOf.isEmpty())
        project.starterSet = m_sets->currentData().toString();
    return project;
}

QWidget *NewProjectDialog::documentList()
{
    auto *box = new QWidget;
    auto *add = new QPushButton(tr("Add…"));
    auto *remove = new QPushButton(tr("Remove"));
    m_documents->setObjectName(QStringLiteral("NewDocuments"));
    m_documents->setFixedHeight(110);
    add->setAutoDefault(false);
    remove->setAutoDefault(false);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_documents, 1);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &NewProjectDialog::chooseDocuments);
    connect(remove, &QPushButton::clicked, this, [this] {
        delete m_documents->takeItem(m_documents->currentRow());
        refresh();
    });
    return box;
}

void NewProjectDialog::chooseDocuments()
{
    auto *dialog = new QFileDialog(this, tr("Add documents"), m_folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &NewProjectDialog::addDocuments);
    present(dialog);
}

void NewProjectDialog::chooseThemeProject()
{
    auto *dialog = new QFileDialog(this, tr("Take the themes of a project"), m_folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Meipi projects") + QStringLiteral(" (*.meipi)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_themesOf = path;
        refresh();
    });
    connect(dialog, &QFileDialog::rejected, this, [this] {
        m_sets->setCurrentIndex(m_lastSet);
        refresh();
    });
    present(dialog);
}

void NewProjectDialog::onSetChosen(int index)
{
    m_themesOf.clear();
    if (index == m_sets->count() - 1)
        chooseThemeProject();
    else
        m_lastSet = index;
    refresh();
}

void NewProjectDialog::refresh()
{
    m_themes->setText(m_themesOf.isEmpty()
                          ? m_sets->currentData(Qt::ToolTipRole).toString()
                          : tr("The themes of %1").arg(QFileInfo(m_themesOf).fileName()));
    m_themes->setVisible(!m_themes->text().isEmpty());
    const bool inLibrary = m_inLibrary->isChecked();
    m_path->setEnabled(!inLibrary);
    const bool isTaken = !inLibrary && m_path->isTaken();
    m_taken->setVisible(isTaken);
    m_create->setEnabled(inLibrary || (!isTaken && !m_path->path().isEmpty()));
}

} // namespace meipi
