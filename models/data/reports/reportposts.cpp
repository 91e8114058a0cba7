// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportposts.h"

namespace banzhang {

std::vector<Post> postsOfReader(Connection &connection)
{
    Rows row = connection.query(QStringLiteral("reports/get_reader_posts"));
    row.next();
    std::vector<Post> posts;
    for (const QString &code : row.textArray("posts"))
        if (const auto post = postFromCode(code))
            posts.push_back(*post);
    return posts;
}

}
