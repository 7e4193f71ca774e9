// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pathfield.h"

#include "session/preferences.h"
#include "window/presentdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace meipi {

namespace {

constexpr qsizetype longestFileName = 60; // characters; 255 bytes hold them with a suffix

} // namespace

PathField::PathField(const QString &caption, QWidget *parent)
    : QWidget(parent), m_caption(caption), m_field(new QLineEdit)
{
    m_field->setObjectName(QStringLiteral("Path"));
    m_field->setAccessibleName(caption);
    m_field->setMinimumWidth(340);
    auto *button = new QPushButton(tr("Choose…"));
    button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 1);
    layout->addWidget(button);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &PathField::changed);
    connect(button, &QPushButton::clicked, this, &PathField::choose);
}

QString PathField::path() const
{
    QString typed = m_field->text().trimmed();
    if (typed.isEmpty())
        return {};
    if (typed.startsWith(u"~/"))
        typed = QDir::homePath() + typed.mid(1);
    if (QDir::isRelativePath(typed))
        typed = documentsFolder() + u'/' + typed;
    const bool hasSuffix = typed.endsWith(u'.' + m_suffix, Qt::CaseInsensitive);
    if (!m_suffix.isEmpty() && !hasSuffix)
        typed += u'.' + m_suffix;
    return QDir::cleanPath(typed);
}

void PathField::setPath(const QString &path)
{
    m_field->setText(QDir::toNativeSeparators(path));
}

void PathField::setSuffix(const QString &suffix, const QString &filterTitle)
{
    QString typed = m_field->text();
    m_filterTitle = filterTitle;
    if (!m_suffix.isEmpty() && typed.endsWith(u'.' + m_suffix))
        typed.chop(m_suffix.size() + 1);
    else if (!m_suffix.isEmpty())
        typed.clear(); // a name of the user's own, which stays
    if (!typed.isEmpty())
        m_field->setText(suffix.isEmpty() ? typed : typed + u'.' + suffix);
    m_suffix = suffix;
    emit changed();
}

bool PathField::isTaken() const
{
    const QString wanted = path();
    return !wanted.isEmpty() && QFileInfo::exists(wanted);
}

void PathField::choose()
{
    auto *dialog = new QFileDialog(window(), m_caption);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Whether an existing file goes is asked where it is done, by the button's word.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    if (m_suffix.isEmpty()) {
        dialog->setAcceptMode(QFileDialog::AcceptOpen);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(m_filterTitle, m_suffix));
        dialog->setDefaultSuffix(m_suffix);
    }
    const QFileInfo now(path().isEmpty() ? documentsFolder() + u'/' : path());
    dialog->setDirectory(now.absolutePath());
    dialog->selectFile(now.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::setPath);
    present(dialog);
}

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

QString keptFolder(const Preferences &preferences, const QString &key)
{
    const QString kept = preferences.value(key).toString();
    return QFileInfo(kept).isDir() ? kept : documentsFolder();
}

QString fileNameFor(const QString &title)
{
    QString name = title.simplified();
    for (QChar &character : name) {
        if (u"/\\:*?\"<>|"_qs.contains(character) || character.category() == QChar::Other_Control)
            character = u' ';
    }
    name = name.simplified();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.size() > longestFileName) {
        name.truncate(longestFileName);
        if (name.back().isHighSurrogate())
            name.chop(1);
    }
    return name.isEmpty() ? QStringLiteral("meipi") : name;
}

} // namespace meipi
