// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/restoredialog.h"

#include "project/snapshotdifference.h"
#include "session/restoring.h"
#include "window/background.h"
#include "window/differencesview.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int rowHeight = 26; // pixels

QString momentText(Timestamp time)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time.milliseconds);
    const QLocale locale;
    return QStringLiteral("%1  %2").arg(locale.toString(moment.date(), QLocale::ShortFormat),
                                        locale.toString(moment.time(), QStringLiteral("HH:mm:ss")));
}

} // namespace

RestoreDialog::RestoreDialog(const QList<Backup> &backups,
                             const std::optional<ProjectSnapshot> &project, QWidget *parent)
    : QDialog(parent), m_project(project), m_backups(new QListWidget), m_summary(new QLabel),
      m_differences(new DifferencesView)
{
    setObjectName(QStringLiteral("RestoreDialog"));
    setWindowTitle(tr("Restore a backup"));
    m_backups->setObjectName(QStringLiteral("Backups"));
    m_backups->setAccessibleName(tr("Backups"));
    m_summary->setObjectName(QStringLiteral("Summary"));
    m_summary->setWordWrap(true);
    const QLocale locale;
    for (const Backup &backup : backups) {
        auto *item = new QListWidgetItem(momentText(backup.time), m_backups);
        item->setData(pathRole, backup.path);
        item->setSizeHint({0, rowHeight});
        item->setToolTip(locale.formattedDataSize(backup.bytes));
    }

    auto *explanation = new QLabel(
        project ? tr("The project becomes as it was then, in one step that can be undone.")
                : tr("The damaged file is kept beside the project under another name."));
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setEnabled(false);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_summary);
    right->addWidget(m_differences, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(new QLabel(tr("Backups")));
    left->addWidget(m_backups, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addLayout(left, 2);
    middle->addLayout(right, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addWidget(explanation);
    layout->addWidget(buttons);
    m_restore->setDefault(true); // only in its dialog does it become the one
    resize(760, 480);

    connect(m_backups, &QListWidget::currentRowChanged, this, &RestoreDialog::onChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString path = chosenPath();
        accept();
        emit restoreRequested(path);
    });
    if (backups.isEmpty())
        m_summary->setText(tr("There is no backup of this project yet."));
    else
        m_backups->setCurrentRow(0);
}

QString RestoreDialog::chosenPath() const
{
    const QListWidgetItem *item = m_backups->currentItem();
    return item == nullptr ? QString() : item->data(pathRole).toString();
}

void RestoreDialog::onChosen()
{
    const int asked = ++m_asked;
    m_differences->clear();
    m_restore->setEnabled(false);
    m_summary->setText(tr("Reading the backup …"));
    using Answer = Result<Differences>;
    runInBackground(
        this,
        [path = chosenPath(), project = m_project]() -> Answer {
            const auto backup = readProject(path);
            if (!backup)
                return tl::unexpected(backup.error());
            const ProjectSnapshot now = project.value_or(ProjectSnapshot());
            return differencesOf(now, *backup, difference(now, *backup));
        },
        [this, asked](const Answer &answer) {
            if (asked != m_asked)
                return;
            if (!answer) {
                m_summary->setText(answer.error().message);
                return;
            }
            showDifferences(*answer);
        });
}

void RestoreDialog::showDifferences(const Differences &differences)
{
    m_differences->addGroup(m_project ? tr("Comes back: %1").arg(differences.added.size())
                                      : tr("In the backup: %1").arg(differences.added.size()),
                            differences.added);
    m_differences->addGroup(tr("Goes: %1").arg(differences.removed.size()), differences.removed);
    m_differences->addGroup(tr("Becomes as it was: %1").arg(differences.altered.size()),
                            differences.altered);
    m_summary->setText(differences.isEmpty() ? tr("The backup does not differ from the project.")
                                             : tr("What differs"));
    m_restore->setEnabled(!m_project || !differences.isEmpty());
}

} // namespace meipi
