// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/templatenames.h"

#include "export/templatedocs.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int changesRole = Qt::UserRole; // a section that changes what it encloses

} // namespace

TemplateNames::TemplateNames(QWidget *parent) : QWidget(parent), m_tree(new QTreeWidget)
{
    auto *filter = new QLineEdit;
    filter->setObjectName(QStringLiteral("NameFilter"));
    filter->setPlaceholderText(tr("Find a name"));
    filter->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("Names"));
    m_tree->setAccessibleName(tr("Names"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(filter);
    layout->addWidget(m_tree, 1);
    fill();
    connect(filter, &QLineEdit::textChanged, this, &TemplateNames::narrow);
    connect(m_tree, &QTreeWidget::itemActivated, this, &TemplateNames::onActivated);
}

void TemplateNames::fill()
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QList<TemplatePart> parts = templateParts();
    for (const TemplatePart &part : parts) {
        auto *top = new QTreeWidgetItem(m_tree, {part.title});
        top->setFirstColumnSpanned(true);
        for (const TemplatePart::Name &name : part.names) {
            auto *item = new QTreeWidgetItem(top, {nameOf(name.field), name.description});
            item->setFont(0, fixed);
            item->setToolTip(1, name.description);
            item->setData(0, changesRole, part.kind == TemplatePart::Kind::Changes);
            if (part.kind == TemplatePart::Kind::Words)
                item->setText(0, QStringLiteral("words.") + item->text(0));
        }
    }
    m_tree->expandItem(m_tree->topLevelItem(0));
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void TemplateNames::narrow(const QString &words)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_tree->topLevelItem(i);
        bool hasAny = false;
        for (int j = 0; j < top->childCount(); ++j) {
            QTreeWidgetItem *item = top->child(j);
            const bool isFound = item->text(0).contains(words, Qt::CaseInsensitive)
                || item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!isFound);
            hasAny = hasAny || isFound;
        }
        top->setHidden(!hasAny);
        top->setExpanded(words.isEmpty() ? i == 0 : hasAny);
    }
}

void TemplateNames::onActivated(const QTreeWidgetItem *item)
{
    if (item->parent() == nullptr)
        return;
    const QString name = item->text(0);
    emit chosen(item->data(0, changesRole).toBool() ? QStringLiteral("{{#%1}}{{/%1}}").arg(name)
                                                    : QStringLiteral("{{%1}}").arg(name));
}

} // namespace meipi
