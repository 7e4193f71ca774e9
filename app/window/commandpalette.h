// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QIcon>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace meipi {

/// One line of the command palette.
struct PaletteEntry {
    QString text; ///< Translated; what the query is looked for in.
    QString detail; ///< Shown faint at the end: the key, or what kind of thing it is.
    QIcon icon;
    std::function<void()> run;
    QString also = {}; ///< Looked into as well, where the text does not match.
};

/// The entries that match what is typed: those that begin with it before those that contain it,
/// before those whose pinyin initials or other words do.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);
    void setQuery(const QString &query);
    const PaletteEntry *entry(int row) const; ///< Null when there is no such row.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<PaletteEntry> m_entries;
    QList<qsizetype> m_shown; ///< Indexes into m_entries.
};

/// Every command by its name: a field over a list, laid over the upper part of the window. Goes
/// away when something was run, with Esc, and when the focus leaves.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(const QList<PaletteEntry> &entries, const QString &hint);
    QLineEdit *field() const { return m_field; }

signals:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool onKey(int key);
    void moveBy(int rows);
    void runCurrent();
    void leave();
    void fitSize();

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing; ///< Instead of the list where nothing matches.
};

} // namespace meipi
