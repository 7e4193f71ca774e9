// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meipi::test {

/// The text that is coded blind.
inline const QString &words()
{
    static const QString text =
        u"一、算力\n建设枢纽。统筹布局算力网络。\n二、数据\n开放公共数据，完善标准。\n三、人才\n办好学校。\n"_qs;
    return text;
}

} // namespace meipi::test
