// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/attributedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int formerChoiceRole = Qt::UserRole;
constexpr int attributeDialogWidth = 420; // pixels

} // namespace

AttributeDialog::AttributeDialog(const ProjectSnapshot &project,
                                 const std::optional<Attribute> &attribute, QWidget *parent)
    : QDialog(parent), m_project(project), m_attribute(attribute), m_name(new QLineEdit),
      m_type(new QComboBox), m_choices(new QListWidget), m_choiceArea(newChoices()),
      m_problem(new QLabel)
{
    setObjectName(QStringLiteral("AttributeDialog"));
    setWindowTitle(attribute ? tr("Change attribute") : tr("New attribute"));
    m_name->setObjectName(QStringLiteral("Name"));
    m_type->setObjectName(QStringLiteral("Type"));
    m_type->addItem(tr("Text"), int(AttributeType::Text));
    m_type->addItem(tr("Number"), int(AttributeType::Number));
    m_type->addItem(tr("Date"), int(AttributeType::Date));
    m_type->addItem(tr("Choice"), int(AttributeType::Choice));
    m_type->addItem(tr("Yes or no"), int(AttributeType::YesNo));
    m_problem->setObjectName(QStringLiteral("Problem"));
    m_problem->setWordWrap(true);
    if (attribute) {
        m_name->setText(attribute->name);
        if (!attribute->key.isEmpty()) {
            Attribute shown = *attribute;
            shown.name.clear();
            m_name->setPlaceholderText(attributeName(shown));
        }
        m_type->setCurrentIndex(m_type->findData(int(attribute->type)));
        const QStringList choices = choicesOf(*attribute);
        for (const QString &choice : choices)
            addChoice(choice, choice);
    }
    layOut();
    connect(m_name, &QLineEdit::textChanged, this, &AttributeDialog::refresh);
    connect(m_type, &QComboBox::currentIndexChanged, this, &AttributeDialog::refresh);
    connect(m_choices, &QListWidget::itemChanged, this, &AttributeDialog::refresh);
    refresh();
    m_problem->hide(); // not before anything was done
}

QWidget *AttributeDialog::newChoices()
{
    auto *area = new QWidget(this);
    m_choices->setObjectName(QStringLiteral("Choices"));
    m_choices->setAccessibleName(tr("Choices"));
    m_choices->setDragDropMode(QAbstractItemView::InternalMove);
    m_choices->setMinimumHeight(130);
    auto *add = new QPushButton(tr("Add"), area);
    auto *remove = new QPushButton(tr("Remove"), area);
    for (QPushButton *button : {add, remove})
        button->setAutoDefault(false);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choices, 1);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addChoice({}, tr("New choice"));
        m_choices->setCurrentRow(m_choices->count() - 1);
        m_choices->editItem(m_choices->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        delete m_choices->currentItem();
        refresh();
    });
    return area;
}

void AttributeDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &AttributeDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->addRow(tr("Name:"), m_name);
    form->addRow(tr("Type:"), m_type);
    form->addRow(tr("Choices:"), m_choiceArea);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(attributeDialogWidth, sizeHint().height());
}

void AttributeDialog::addChoice(const QString &was, const QString &now)
{
    auto *item = new QListWidgetItem(now, m_choices);
    item->setData(formerChoiceRole, was);
    item->setFlags((item->flags() | Qt::ItemIsEditable) & ~Qt::ItemIsDropEnabled);
}

AttributeForm AttributeDialog::form() const
{
    AttributeForm form{m_name->text(), AttributeType(m_type->currentData().toInt()), {}};
    for (int i = 0; i < m_choices->count(); ++i) {
        const QListWidgetItem *item = m_choices->item(i);
        form.choices.append({item->data(formerChoiceRole).toString(), item->text()});
    }
    return form;
}

Result<Change> AttributeDialog::change() const
{
    return m_attribute ? alterAttribute(m_project, m_attribute->id, form())
                       : addAttribute(m_project, form());
}

void AttributeDialog::refresh()
{
    const bool hasChoices = m_type->currentData().toInt() == int(AttributeType::Choice);
    m_choiceArea->setEnabled(hasChoices);
    const int lost = m_attribute ? valuesWithoutRoom(m_project, m_attribute->id, form()) : 0;
    const auto wanted = change();
    m_accept->setEnabled(wanted.has_value());
    QString problem;
    if (!wanted)
        problem = wanted.error().message;
    else if (lost > 0)
        problem = tr("%n values do not fit and are removed; undo brings them back.", nullptr, lost);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void AttributeDialog::give()
{
    if (!change())
        return;
    emit formGiven(form());
    accept();
}

} // namespace meipi
