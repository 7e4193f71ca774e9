// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/originalfile.h"
#include "window/mainwindow.h"
#include "window/presentdialog.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace meipi {

// Files with tracked changes have two texts; which one is meant is asked before anything is added.
void MainWindow::readDocuments(const QStringList &paths, const FileOpener::Taken &taken)
{
    m_files.read(paths, {}, [this, paths, taken](const ReadFiles &files) {
        const auto changed =
            std::find_if(files.documents.cbegin(), files.documents.cend(),
                         [](const ImportedDocument &each) { return each.changes > 0; });
        if (changed == files.documents.cend())
            taken(files);
        else
            askForChanges(changed->name, paths, files, taken);
    });
}

void MainWindow::askForChanges(const QString &name, const QStringList &paths,
                               const ReadFiles &files, const FileOpener::Taken &taken)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Tracked changes"),
                        tr("“%1” holds tracked changes. Which text do you want to read?").arg(name),
                        QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("TrackedChanges"));
    QPushButton *final = box->addButton(tr("With the changes"), QMessageBox::AcceptRole);
    QPushButton *original = box->addButton(tr("Before the changes"), QMessageBox::AcceptRole);
    QPushButton *both = box->addButton(tr("Both, as two versions"), QMessageBox::AcceptRole);
    box->setDefaultButton(final);
    connect(final, &QPushButton::clicked, this, [taken, files] { taken(files); });
    const auto readAgain = [this, paths, taken](ImportOptions::Changes changes) {
        ImportOptions options;
        options.changes = changes;
        m_files.read(paths, options, taken);
    };
    connect(original, &QPushButton::clicked, this,
            [readAgain] { readAgain(ImportOptions::Changes::Original); });
    connect(both, &QPushButton::clicked, this,
            [readAgain] { readAgain(ImportOptions::Changes::Both); });
    present(box);
}

void MainWindow::reportRead(const ReadFiles &files)
{
    if (!files.errors.isEmpty()) {
        m_messages->showError(files.errors.first());
        return;
    }
    QStringList lines;
    bool hasEncoding = true;
    for (const ImportedDocument &document : files.documents) {
        for (const Problem &problem : document.problems) {
            hasEncoding = hasEncoding && document.mediaType.startsWith(QLatin1String("text/"));
            lines.append(files.documents.size() == 1 || problem.message.contains(document.name)
                             ? problem.message
                             : document.name + QLatin1String(": ") + problem.message);
        }
    }
    if (lines.isEmpty())
        return;
    MessageBar::Remedy remedy;
    if (lines.size() > 1)
        remedy = {tr("Show all"), [this, lines] { showProblems(lines); }};
    else if (hasEncoding)
        remedy = {m_actions.action("changeEncoding")->text(),
                  [this] { m_actions.action("changeEncoding")->trigger(); }};
    m_messages->showMessage(MessageBar::Kind::Hint, lines.first(), remedy);
}

void MainWindow::showProblems(const QStringList &lines)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("What could not be taken over"),
                                tr("While reading, this was found:"), QMessageBox::Close, this);
    box->setInformativeText(lines.join(QLatin1String("\n\n")));
    present(box);
}

void MainWindow::openOriginalDialog(const DocumentId &document)
{
    const Document *row = m_session == nullptr ? nullptr : m_session->snapshot().find(document);
    if (row == nullptr)
        return;
    auto *dialog = new QFileDialog(this, tr("Export original"), usualFolder());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(row->name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, document](const QString &path) {
        if (m_session == nullptr)
            return;
        const auto written = writeOriginal(*m_session, document, path, true);
        if (written)
            showExported(path);
        else
            m_messages->showError(written.error());
    });
    present(dialog);
}

} // namespace meipi
