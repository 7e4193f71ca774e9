// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/projecttemplates.h"
#include "window/templatesdialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTreeWidget>

namespace meipi {

QString TemplatesDialog::freeName(const QString &base, TemplateChoice::Place place) const
{
    const QList<TemplateChoice> choices = templateChoices(m_shelf, m_edits.snapshot());
    const auto isTaken = [&](const QString &name) {
        return std::any_of(choices.cbegin(), choices.cend(), [&](const TemplateChoice &each) {
            return each.place == place && each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString name = base;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(base, QString::number(number));
    return name;
}

void TemplatesDialog::create()
{
    keep();
    const QString name = freeName(tr("My template"), TemplateChoice::Place::User);
    const QByteArray text = "# {{title}}\n\n{{#groups}}\n{{#passages}}\n"
                            "{{#quoted}}{{quote}}{{/quoted}}\n\n{{/passages}}\n{{/groups}}\n";
    const TemplateChoice choice{TemplateChoice::Place::User, name, name};
    if (!write(choice, text))
        return;
    refill();
    choose(choice);
    emit templatesChanged();
}

void TemplatesDialog::duplicate(TemplateChoice::Place place)
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!m_isShown || item == nullptr)
        return;
    keep();
    QString base = m_chosen.title;
    for (QChar &c : base) { // of a project's template, which is no file
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = u' ';
    }
    const QString name = freeName(base.trimmed(), place);
    const TemplateChoice choice{place, name, name};
    if (!write(choice, m_text->toPlainText().toUtf8()))
        return;
    refill();
    choose(choice);
    emit templatesChanged();
}

void TemplatesDialog::onRenamed(QTreeWidgetItem *item)
{
    const QString from = item->data(0, Qt::UserRole + 1).toString();
    const QString to = item->text(0).trimmed();
    if (item->parent() == nullptr || from == to)
        return;
    keep();
    const bool isOfProject = m_chosen.place == TemplateChoice::Place::Project;
    bool isRenamed = false;
    QString problem;
    if (isOfProject) {
        const QScopedValueRollback writing(m_isWriting, true);
        const auto change = renameProjectTemplate(m_edits.snapshot(), from, to);
        if (!change)
            problem = change.error().message;
        else
            isRenamed = m_edits.perform(change, tr("Template “%1”").arg(to));
    } else {
        const auto renamed = m_shelf.rename(from, to);
        isRenamed = renamed.has_value();
        if (!renamed)
            problem = renamed.error().message;
    }
    if (isRenamed) {
        m_chosen.name = to;
        m_chosen.title = to;
        emit templatesChanged();
    }
    // Not while the item's editor is closing.
    QMetaObject::invokeMethod(
        this,
        [this, problem] {
            refill();
            if (!problem.isEmpty())
                m_problem->setText(problem.toHtmlEscaped());
        },
        Qt::QueuedConnection);
}

void TemplatesDialog::removeChosen()
{
    if (!m_isShown || m_chosen.place == TemplateChoice::Place::Shipped)
        return;
    const TemplateChoice gone = m_chosen;
    const QByteArray text = m_text->toPlainText().toUtf8();
    m_isShown = false; // nothing of it is to be kept
    if (gone.place == TemplateChoice::Place::Project) {
        const QScopedValueRollback writing(m_isWriting, true);
        if (!m_edits.perform(setProjectTemplate(m_edits.snapshot(), gone.name, QString()),
                             tr("Remove template “%1”").arg(gone.name)))
            return;
    } else if (const auto removed = m_shelf.remove(gone.name); !removed) {
        report(removed);
        return;
    }
    m_removed = gone;
    m_removedText = text;
    m_chosen = {};
    refill();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    m_problem->setText(QStringLiteral("%1 <a href=\"undo\">%2</a>")
                           .arg(tr("“%1” was removed.").arg(gone.name).toHtmlEscaped(),
                                tr("Undo").toHtmlEscaped()));
    emit templatesChanged();
}

void TemplatesDialog::bringBack()
{
    if (m_removedText.isEmpty())
        return;
    const TemplateChoice back{m_removed.place, freeName(m_removed.name, m_removed.place), {}};
    if (!write(back, m_removedText))
        return;
    m_removedText.clear();
    refill();
    choose(back);
    emit templatesChanged();
}

} // namespace meipi
