"""Words that begin or hold a time: behind one of them stands no name and no field."""

from desktop_app.arabic.fold import fold

TIMES = frozenset(
    fold(
        "عام سنة غضون أقرب القريب المستقبل إطار شهر يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر "
        "نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين جانفي فيفري أفريل جوان جويلية أوت"
    ).split()
)
