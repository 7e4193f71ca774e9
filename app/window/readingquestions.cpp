// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/readingquestions.h"

#include "window/marksdialog.h"
#include "window/passworddialog.h"
#include "window/presentdialog.h"

namespace meipi {

void askForPasswords(FileOpener &files, QWidget *window)
{
    QObject::connect(
        &files, &FileOpener::passwordNeeded, window, [&files, window](const QString &message) {
            auto *dialog = new PasswordDialog(message, window);
            QObject::connect(dialog, &PasswordDialog::passwordGiven, &files,
                             &FileOpener::givePassword);
            QObject::connect(dialog, &QDialog::rejected, &files, &FileOpener::leaveLockedOut);
            present(dialog);
        });
}

void askAboutMarks(const QList<ImportedDocument> &documents, const QStringList &themes,
                   QWidget *window,
                   const std::function<void(const QList<ImportedDocument> &)> &done)
{
    QList<ImportedMark> marks;
    for (const ImportedDocument &document : documents)
        marks.append(document.marks);
    const QList<MarkColour> colours = markColours(marks);
    if (colours.isEmpty()) {
        done(documents);
        return;
    }
    auto *dialog = new MarksDialog(colours, themes, window);
    QObject::connect(dialog, &MarksDialog::chosen, window,
                     [documents, done](const QList<MarkColour> &choice) {
                         QList<ImportedDocument> chosen = documents;
                         for (ImportedDocument &document : chosen)
                             document.marks = chosenMarks(document.marks, choice);
                         done(chosen);
                     });
    present(dialog);
}

} // namespace meipi
