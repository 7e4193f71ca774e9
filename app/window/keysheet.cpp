// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keysheet.h"

#include "window/actions.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meipi {

namespace {

struct KeyLine {
    QString text;
    QString keys;
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// A heading and its lines as one table; a label of rich text measures itself.
QLabel *block(const QString &title, const QList<KeyLine> &lines)
{
    QString html =
        QStringLiteral("<h4>%1</h4><table cellspacing='0' cellpadding='3'>").arg(escaped(title));
    for (const KeyLine &line : lines) {
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td><b>%2</b></td></tr>")
                    .arg(escaped(line.text), escaped(line.keys));
    }
    auto *label = new QLabel(html + QStringLiteral("</table>"));
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop);
    return label;
}

QString shownKeys(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const QKeySequence &key : keys)
        names.append(key.toString(QKeySequence::NativeText));
    return names.join(QStringLiteral("  "));
}

QList<KeyLine> linesFor(const Actions &actions, bool (*belongs)(const ActionRow &))
{
    QList<KeyLine> lines;
    for (const ActionRow &row : actions.rows()) {
        if (!belongs(row) || actions.keys(row.id).isEmpty())
            continue;
        QString text = row.text;
        lines.append({text.remove(u'…'), shownKeys(actions.keys(row.id))});
    }
    return lines;
}

template <ActionMenu menu>
bool standsIn(const ActionRow &row)
{
    return row.menu == menu && row.context == ActionContext::Window;
}

} // namespace

KeySheet::KeySheet(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("KeySheet"));
    setWindowTitle(tr("Keys"));
    auto *scroll = new QScrollArea;
    scroll->setWidget(sheet(actions));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *change = buttons->addButton(tr("Change keys…"), QDialogButtonBox::ActionRole);
    connect(change, &QPushButton::clicked, this, [this] {
        close();
        emit changeRequested();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(940, 680);
}

QWidget *KeySheet::sheet(const Actions &actions)
{
    const QList<KeyLine> text{
        {tr("Move by characters and lines"), tr("Arrows")},
        {tr("Move by words"), tr("Ctrl+arrows left and right")},
        {tr("Select"), tr("Shift with any of these")},
        {tr("Select a word, a sentence, a paragraph"), tr("Two, three, four clicks")},
        {tr("Larger and smaller text"), tr("Ctrl+wheel")},
    };
    const QList<KeyLine> note{
        {tr("Keep the note and go back to the text"), tr("Ctrl+Enter or Esc")},
        {tr("Take back what was typed"), shownKeys(actions.keys(QStringLiteral("undo")))},
    };
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setSpacing(36);
    const auto column = [columns](const QList<QLabel *> &blocks) {
        auto *layout = new QVBoxLayout;
        for (QLabel *label : blocks)
            layout->addWidget(label);
        layout->addStretch();
        columns->addLayout(layout);
    };
    const auto inText = [](const ActionRow &row) { return row.context == ActionContext::Reader; };
    column({block(tr("In the text, on the selection or at the caret"), linesFor(actions, inText))});
    column({block(tr("Go"), linesFor(actions, standsIn<ActionMenu::Go>)),
            block(tr("Caret and selection"), text), block(tr("In a note"), note)});
    column({block(tr("Project and document"), linesFor(actions, standsIn<ActionMenu::File>)),
            block(tr("Edit"), linesFor(actions, standsIn<ActionMenu::Edit>)),
            block(tr("View and help"), linesFor(actions, [](const ActionRow &row) {
                      return standsIn<ActionMenu::View>(row) || standsIn<ActionMenu::Help>(row)
                          || (row.context == ActionContext::Window && row.menu == ActionMenu::None);
                  }))});
    columns->addStretch();
    return page;
}

} // namespace meipi
