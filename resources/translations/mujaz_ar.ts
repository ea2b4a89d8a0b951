<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Mujaz</source>
        <translation>عن موجز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Mujaz {version}</source>
        <translation>موجز {version}</translation>
    </message>
    <message>
        <source>Read and mark Arabic news, and brief on two countries. Nothing leaves this computer.</source>
        <translation>لقراءة الأخبار العربية ووسمها وإعداد موجز عن علاقة بلدين. لا يخرج شيء من هذا الجهاز.</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt for Python (LGPL), SQLite, CAMeL Tools and python-docx.</source>
        <translation>رخصة MIT. بُني على Qt for Python ‏(LGPL) وSQLite وCAMeL Tools وpython-docx.</translation>
    </message>
    <message>
        <source>Faces: Noto, Inter, Amiri, Charis SIL (OFL). Icons: Lucide (ISC).</source>
        <translation>الخطوط: Noto وInter وAmiri وCharis SIL ‏(OFL). الأيقونات: Lucide ‏(ISC).</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>لصق كمقال</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>افتح مشروعاً للتجربة</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Export all as JSON Lines…</source>
        <translation>تصدير الكل بصيغة JSON Lines…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>الخطوات السابقة…</translation>
    </message>
    <message>
        <source>Recycle bin…</source>
        <translation>سلة المحذوفات…</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>بحث في هذا المقال</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>بحث في كل المقالات</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>ابحث عن أي شيء…</translation>
    </message>
    <message>
        <source>Jump to a word</source>
        <translation>الانتقال إلى كلمة</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>توسيع التحديد</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>تضييق التحديد</translation>
    </message>
    <message>
        <source>Delete this article</source>
        <translation>حذف هذا المقال</translation>
    </message>
    <message>
        <source>Details of the chosen articles…</source>
        <translation>بيانات المقالات المحددة…</translation>
    </message>
    <message>
        <source>Carry marks over to reprints</source>
        <translation>نقل العلامات إلى النصوص المعادة</translation>
    </message>
    <message>
        <source>Chosen articles print one text</source>
        <translation>المقالات المحددة نص واحد</translation>
    </message>
    <message>
        <source>Not a reprint</source>
        <translation>ليس إعادة نشر</translation>
    </message>
    <message>
        <source>Look for reprints</source>
        <translation>البحث عن نصوص معادة النشر</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Next article to do</source>
        <translation>المقال التالي غير المكتمل</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Text and page…</source>
        <translation>النص والصفحة…</translation>
    </message>
    <message>
        <source>Plain reading</source>
        <translation>قراءة بلا علامات</translation>
    </message>
    <message>
        <source>Marks shown…</source>
        <translation>العلامات الظاهرة…</translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>إظهار كل العلامات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Marks here…</source>
        <translation>العلامات هنا…</translation>
    </message>
    <message>
        <source>Mark all like this…</source>
        <translation>وسم كل ما يشبه هذا…</translation>
    </message>
    <message>
        <source>Change record…</source>
        <translation>تغيير السجل…</translation>
    </message>
    <message>
        <source>Note on this mark</source>
        <translation>ملاحظة على هذه العلامة</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>نقطة رئيسة</translation>
    </message>
    <message>
        <source>Confirm all guesses</source>
        <translation>تأكيد كل التخمينات</translation>
    </message>
    <message>
        <source>Confirm all guesses of this article</source>
        <translation>تأكيد كل تخمينات هذا المقال</translation>
    </message>
    <message>
        <source>Next field to fill in</source>
        <translation>الحقل التالي المطلوب ملؤه</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>حذف العلامة</translation>
    </message>
    <message>
        <source>Article is new</source>
        <translation>المقال جديد</translation>
    </message>
    <message>
        <source>Article is in progress</source>
        <translation>المقال قيد العمل</translation>
    </message>
    <message>
        <source>Article is done</source>
        <translation>اكتمل المقال</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>المقترح التالي</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>المقترح السابق</translation>
    </message>
    <message>
        <source>Accept this suggestion</source>
        <translation>قبول هذا المقترح</translation>
    </message>
    <message>
        <source>Edit this suggestion first…</source>
        <translation>تعديل هذا المقترح قبل قبوله…</translation>
    </message>
    <message>
        <source>Refuse this suggestion</source>
        <translation>رفض هذا المقترح</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>كل المقترحات</translation>
    </message>
    <message>
        <source>Accept the likely ones of this article…</source>
        <translation>قبول المقترحات المرجّحة في هذا المقال…</translation>
    </message>
    <message>
        <source>Article that teaches most</source>
        <translation>المقال الأكثر إفادة للتعلّم</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>إظهار المقترحات</translation>
    </message>
    <message>
        <source>Who suggests…</source>
        <translation>محركات المقترحات…</translation>
    </message>
    <message>
        <source>My list of names…</source>
        <translation>قائمة أسمائي…</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>فهرس السجلات</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Kinds of mark…</source>
        <translation>أنواع العلامات…</translation>
    </message>
    <message>
        <source>Add the standard list of sectors</source>
        <translation>إضافة القائمة المعتادة للقطاعات</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>دمج مع سجل آخر…</translation>
    </message>
    <message>
        <source>Likely duplicates…</source>
        <translation>السجلات المكررة المحتملة…</translation>
    </message>
    <message>
        <source>Split the record…</source>
        <translation>فصل السجل…</translation>
    </message>
    <message>
        <source>Relationship of the chosen records…</source>
        <translation>علاقة السجلات المختارة…</translation>
    </message>
    <message>
        <source>Confirm all guesses of the chosen records</source>
        <translation>تأكيد تخمينات السجلات المختارة</translation>
    </message>
    <message>
        <source>Chosen records are key points</source>
        <translation>السجلات المختارة نقاط رئيسة</translation>
    </message>
    <message>
        <source>Delete the chosen records</source>
        <translation>حذف السجلات المختارة</translation>
    </message>
    <message>
        <source>Write briefing</source>
        <translation>إعداد الموجز</translation>
    </message>
    <message>
        <source>Choices and preview of the briefing…</source>
        <translation>خيارات الموجز ومعاينته…</translation>
    </message>
    <message>
        <source>Write the briefings of all relationships…</source>
        <translation>إعداد موجزات جميع العلاقات…</translation>
    </message>
    <message>
        <source>Print the briefing…</source>
        <translation>طباعة الموجز…</translation>
    </message>
    <message>
        <source>Save the briefing as PDF…</source>
        <translation>حفظ الموجز بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the briefing as HTML…</source>
        <translation>حفظ الموجز بصيغة HTML…</translation>
    </message>
    <message>
        <source>Earlier briefings…</source>
        <translation>الموجزات السابقة…</translation>
    </message>
    <message>
        <source>Save the template of briefings for editing…</source>
        <translation>حفظ قالب الموجزات لتعديله…</translation>
    </message>
    <message>
        <source>Relationship of this article…</source>
        <translation>علاقة هذا المقال…</translation>
    </message>
    <message>
        <source>Turn the order of the two countries</source>
        <translation>تبديل ترتيب البلدين</translation>
    </message>
    <message>
        <source>Page of the relationship</source>
        <translation>صفحة العلاقة</translation>
    </message>
    <message>
        <source>What is thin</source>
        <translation>مواضع الضعف</translation>
    </message>
    <message>
        <source>Assess this relationship…</source>
        <translation>تقدير هذه العلاقة…</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>طباعة هذه الصفحة…</translation>
    </message>
    <message>
        <source>Save this page as a picture or PDF…</source>
        <translation>حفظ هذه الصفحة صورةً أو PDF…</translation>
    </message>
    <message>
        <source>Save the tables of this page as CSV…</source>
        <translation>حفظ جداول هذه الصفحة بصيغة CSV…</translation>
    </message>
    <message>
        <source>Records without a relationship</source>
        <translation>سجلات بلا علاقة</translation>
    </message>
    <message>
        <source>Keys on one page</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>About Mujaz</source>
        <translation>عن موجز</translation>
    </message>
</context>
<context>
    <name>AliasesRow</name>
    <message>
        <source>Also written</source>
        <translation>يُكتب أيضاً</translation>
    </message>
    <message>
        <source>Add a spelling</source>
        <translation>إضافة صيغة للاسم</translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation>صيغة أخرى للاسم</translation>
    </message>
    <message>
        <source>“{other}” is part of “{name}” now. {keys} takes it back.</source>
        <translation>صار «{other}» جزءاً من «{name}». يُعيده {keys}.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Accepting suggestions</source>
        <translation>قبول المقترحات</translation>
    </message>
    <message>
        <source>Refusing suggestions</source>
        <translation>رفض المقترحات</translation>
    </message>
    <message>
        <source>Nothing is ticked: Space ticks a row, Ctrl+A all of them.</source>
        <translation>لم يُحدَّد شيء: المسافة تحدّد صفاً وCtrl+A الصفوف كلها.</translation>
    </message>
    <message>
        <source>{keys} takes it back.</source>
        <translation>يمكن التراجع بـ{keys}.</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>مكان الخبر</translation>
    </message>
    <message>
        <source>Dateline date</source>
        <translation>تاريخ الخبر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>These were read from the text: mend what is wrong. A dashed relationship waits for your tick.</source>
        <translation>قُرئت هذه من النص، فصحّح ما أخطأ. والعلاقة المتقطعة الإطار تنتظر تأكيدك.</translation>
    </message>
    <message>
        <source>These were read from the text: mend what is wrong.</source>
        <translation>قُرئت هذه من النص، فصحّح ما أخطأ.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
</context>
<context>
    <name>AssessmentEditor</name>
    <message>
        <source>Assessment</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>What you think of it, and why</source>
        <translation>ما تراه في الأمر، ولماذا</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AssessmentItem</name>
    <message>
        <source>Edit this assessment</source>
        <translation>تعديل هذا التقدير</translation>
    </message>
    <message>
        <source>Delete this assessment</source>
        <translation>حذف هذا التقدير</translation>
    </message>
</context>
<context>
    <name>AssessmentsSection</name>
    <message>
        <source>Assessments</source>
        <translation>التقديرات</translation>
    </message>
    <message>
        <source>Add an assessment</source>
        <translation>إضافة تقدير</translation>
    </message>
    <message>
        <source>Assessment deleted. {keys} brings it back.</source>
        <translation>حُذف التقدير. يُعيده {keys}.</translation>
    </message>
</context>
<context>
    <name>BinPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>سلة المحذوفات فارغة</translation>
    </message>
    <message>
        <source>Deleted articles and records wait here.</source>
        <translation>هنا تنتظر المقالات والسجلات المحذوفة.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>تفريغ السلة…</translation>
    </message>
    <message>
        <source>For good, with the history up to then? Press again</source>
        <translation>نهائياً، مع الخطوات السابقة حتى ذلك الوقت؟ اضغط ثانية</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>استُرجع: {what}</translation>
    </message>
    <message>
        <source>The recycle bin is empty now.</source>
        <translation>سلة المحذوفات فارغة الآن.</translation>
    </message>
</context>
<context>
    <name>BriefCommands</name>
    <message>
        <source>No article belongs to a pair of countries yet; give one its relationship first</source>
        <translation>لا مقال ينتمي إلى علاقة بين بلدين بعد؛ حدّد علاقة مقال أولاً</translation>
    </message>
    <message>
        <source>Writing the briefing</source>
        <translation>جارٍ إعداد الموجز</translation>
    </message>
    <message>
        <source>Choose a relationship in the library first.</source>
        <translation>اختر علاقة في المكتبة أولاً.</translation>
    </message>
    <message>
        <source>Read in this order now: {pair}</source>
        <translation>الترتيب الآن: {pair}</translation>
    </message>
    <message>
        <source>Briefing written: {name}</source>
        <translation>أُعد الموجز: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>BriefForm</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>2024, or 2023 – 2025</source>
        <translation>2024، أو من 2023 إلى 2025</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>New since the briefing of</source>
        <translation>الجديد مقارنةً بموجز</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>الجديد فقط</translation>
    </message>
    <message>
        <source>Confirmed values only</source>
        <translation>القيم المؤكدة فقط</translation>
    </message>
    <message>
        <source>For circulation</source>
        <translation>نسخة للتعميم</translation>
    </message>
    <message>
        <source>Leaves out links, file names and your own notes</source>
        <translation>من دون الروابط وأسماء الملفات وملاحظاتك</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>شكل الأرقام</translation>
    </message>
    <message>
        <source>Names of months</source>
        <translation>أسماء الأشهر</translation>
    </message>
    <message>
        <source>Handling line</source>
        <translation>عبارة التداول</translation>
    </message>
    <message>
        <source>Such as: internal use</source>
        <translation>مثل: للاستعمال الداخلي</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>جميع القطاعات</translation>
    </message>
    <message>
        <source>Add a sector</source>
        <translation>إضافة قطاع</translation>
    </message>
    <message>
        <source>That of Mujaz</source>
        <translation>قالب موجز</translation>
    </message>
    <message>
        <source>A Word file of my own…</source>
        <translation>ملف Word خاص بي…</translation>
    </message>
    <message>
        <source>Save that of Mujaz for editing…</source>
        <translation>حفظ قالب موجز لتعديله…</translation>
    </message>
</context>
<context>
    <name>BriefMadePanel</name>
    <message>
        <source>Earlier briefings</source>
        <translation>الموجزات السابقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No briefing was made yet</source>
        <translation>لم يُعدّ أي موجز بعد</translation>
    </message>
    <message>
        <source>Each one that is written stands here with what was in it, to be made again</source>
        <translation>يُحفظ هنا كل موجز تعدّه بمحتواه، لتعيد إعداده متى شئت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>إعادة الإعداد…</translation>
    </message>
    <message>
        <source>Its file is not where it was; make it again.</source>
        <translation>لم يعد ملفه في مكانه؛ أعد إعداده.</translation>
    </message>
    <message>
        <source>Changed or replaced since: {path}</source>
        <translation>تغيّر منذ ذلك الحين أو حلّ محله غيره: {path}</translation>
    </message>
    <message>
        <source>Make this briefing again</source>
        <translation>إعادة إعداد هذا الموجز</translation>
    </message>
    <message>
        <source>Made again, the same to the letter: {name}</source>
        <translation>أُعيد إعداده مطابقاً للأصل تماماً: {name}</translation>
    </message>
    <message>
        <source>Made again by this version of Mujaz, which may set it otherwise: {name}</source>
        <translation>أُعيد إعداده بهذا الإصدار من موجز، وقد يختلف إخراجه: {name}</translation>
    </message>
    <message>
        <source>Writing the briefing</source>
        <translation>جارٍ إعداد الموجز</translation>
    </message>
</context>
<context>
    <name>BriefPanel</name>
    <message>
        <source>Write briefing</source>
        <translation>إعداد الموجز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Back to the usual choices</source>
        <translation>العودة إلى الخيارات المعتادة</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>What is thin</source>
        <translation>مواطن الضعف</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF or HTML</source>
        <translation>حفظ بصيغة PDF أو HTML</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>جارٍ الإعداد…</translation>
    </message>
    <message>
        <source>Alt ↓ leads from note to note. In Word the notes stand at the foot of the page.</source>
        <translation>Alt ↓ للتنقل بين الحواشي، ومكانها في Word أسفل الصفحة.</translation>
    </message>
    <message>
        <source>The preview is shortened; the file has all of it.</source>
        <translation>المعاينة مختصرة، والملف كامل.</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>لا شيء لعرضه</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>حفظ بصيغة HTML…</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>BriefPreview</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
</context>
<context>
    <name>BriefWords</name>
    <message>
        <source>One page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>أهم النقاط</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>لمحة عن العلاقة</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقيات</translation>
    </message>
    <message>
        <source>Meetings and visits</source>
        <translation>اللقاءات والزيارات</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>People and institutions</source>
        <translation>الأشخاص والمؤسسات</translation>
    </message>
    <message>
        <source>Statements and commitments</source>
        <translation>التصريحات والالتزامات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>جميع الأقسام</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} من {all}</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل المدة</translation>
    </message>
    <message>
        <source>The last before today</source>
        <translation>آخر موجز قبل اليوم</translation>
    </message>
    <message>
        <source>made {day}</source>
        <translation>أُعدّ في {day}</translation>
    </message>
</context>
<context>
    <name>BriefingsCommands</name>
    <message>
        <source>A folder for the briefings of {pairs}</source>
        <translation>مجلد لموجزات {pairs}</translation>
    </message>
    <message>
        <source>Writing the briefing</source>
        <translation>جارٍ إعداد الموجز</translation>
    </message>
    <message>
        <source>Save the briefing as PDF</source>
        <translation>حفظ الموجز بصيغة PDF</translation>
    </message>
    <message>
        <source>Save the briefing as HTML</source>
        <translation>حفظ الموجز بصيغة HTML</translation>
    </message>
    <message>
        <source>Printing the briefing</source>
        <translation>جارٍ طباعة الموجز</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Printed: {pages}</source>
        <translation>طُبع: {pages}</translation>
    </message>
    <message>
        <source>The printer can&apos;t be written to; choose another.</source>
        <translation>تعذّرت الكتابة إلى الطابعة؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>A Word file of my own</source>
        <translation>ملف Word خاص بي</translation>
    </message>
    <message>
        <source>It lacks these styles, for which ours stand in: {styles}</source>
        <translation>تنقصه هذه الأنماط، وتنوب عنها أنماطنا: {styles}</translation>
    </message>
    <message>
        <source>Template of briefings</source>
        <translation>قالب الموجزات</translation>
    </message>
    <message>
        <source>Save the template for editing</source>
        <translation>حفظ القالب لتعديله</translation>
    </message>
    <message>
        <source>Writing the briefings</source>
        <translation>جارٍ إعداد الموجزات</translation>
    </message>
    <message>
        <source>Written: {briefings}</source>
        <translation>ما أُعدّ: {briefings}</translation>
    </message>
    <message>
        <source>Stopped. {written}</source>
        <translation>أُوقف العمل. {written}</translation>
    </message>
    <message>
        <source>{written}. Not written: {refused}</source>
        <translation>{written}. وما لم يُعدّ: {refused}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>{pairs} and {more} more</source>
        <translation>{pairs} وعلاقات أخرى عددها {more}</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Treaty</source>
        <translation>معاهدة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاقية</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>مذكرة تفاهم</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>بروتوكول</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>خارطة طريق</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Joint statement</source>
        <translation>بيان مشترك</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>قرض</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>خطاب نوايا</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>Under negotiation</source>
        <translation>قيد التفاوض</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>معلنة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>مصدّق عليها</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>State visit</source>
        <translation>زيارة دولة</translation>
    </message>
    <message>
        <source>Official visit</source>
        <translation>زيارة رسمية</translation>
    </message>
    <message>
        <source>Working visit</source>
        <translation>زيارة عمل</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation>قمة</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>محادثات</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Signing ceremony</source>
        <translation>مراسم توقيع</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>منتدى</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>القمة</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>الحكومة</translation>
    </message>
    <message>
        <source>Ministers</source>
        <translation>الوزراء</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>Level of relations</source>
        <translation>مستوى العلاقات</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>Head of state</source>
        <translation>رئيس دولة</translation>
    </message>
    <message>
        <source>Head of government</source>
        <translation>رئيس حكومة</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>وزير</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>سفير</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>مسؤول</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Type to search records</source>
        <translation>اكتب لتبحث في السجلات</translation>
    </message>
    <message>
        <source>Esc lets go</source>
        <translation>Esc للخروج</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>spelt alike</source>
        <translation>كتابة قريبة</translation>
    </message>
    <message>
        <source>holds these words</source>
        <translation>يضم هذه الكلمات</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>في هذا المقال</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>“{spelling}” is a name of “{other}” too ({mentions}).</source>
        <translation>«{spelling}» اسم لسجل «{other}» أيضاً ({mentions}).</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>إضافة على أي حال</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>كحلي</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>أخضر عشبي</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>قرميدي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>ليموني</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>رملي</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Articles of the month</source>
        <translation>مقالات الشهر</translation>
    </message>
    <message>
        <source>Month without an article</source>
        <translation>شهر بلا مقال</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>No article, meeting or signing of this period has a date.</source>
        <translation>لا تاريخ لأي مقال أو لقاء أو توقيع في هذه الفترة.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>Sectors by evidence</source>
        <translation>القطاعات بحسب الشواهد</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Sectors over time</source>
        <translation>القطاعات عبر الزمن</translation>
    </message>
    <message>
        <source>marks by month</source>
        <translation>الشواهد في كل شهر</translation>
    </message>
    <message>
        <source>marks by year</source>
        <translation>الشواهد في كل سنة</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>The sources agree on every value.</source>
        <translation>المصادر متفقة على كل القيم.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الثغرات</translation>
    </message>
    <message>
        <source>Everything has a date, two sources and confirmed values; no month is without an article.</source>
        <translation>لكل بند تاريخ ومصدران وقيم مؤكدة، ولا شهر بلا مقال.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>غيرهما</translation>
    </message>
    <message>
        <source>People and organisations by side</source>
        <translation>الأشخاص والمؤسسات بحسب الطرف</translation>
    </message>
    <message>
        <source>speaker not said</source>
        <translation>لم يُذكر القائل</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>The analyst&apos;s assessments</source>
        <translation>تقديرات المحلل</translation>
    </message>
    <message>
        <source>What you think of it yourself, with how sure you are, stands here and never among reports.</source>
        <translation>رأيك أنت في العلاقة ومدى ثقتك به يظهر هنا، لا بين ما تنقله المصادر.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>{field}: {values}</source>
        <translation>{field}: {values}</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>ticked</source>
        <translation>محدّد</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>غير محدّد</translation>
    </message>
    <message>
        <source>partly ticked</source>
        <translation>محدّد بعضه</translation>
    </message>
    <message>
        <source>The box ticks all of this form, the words show this form only</source>
        <translation>المربع يحدّد كل مواضع هذه الصيغة، والاسم يعرضها وحدها</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <translation>المقالات المختارة</translation>
    </message>
    <message>
        <source>Listed articles</source>
        <translation>المقالات المعروضة</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Mark all like this</source>
        <translation>وسم كل ما يشبه هذا</translation>
    </message>
    <message>
        <source>Exact letters only</source>
        <translation>الحروف نفسها فقط</translation>
    </message>
    <message>
        <source>No other spelling, nothing behind a prefix</source>
        <translation>بلا رسم آخر ولا كلمة دخلت عليها سابقة</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>One step, which one undo takes back. Places marked before stay as they are.</source>
        <translation>خطوة واحدة، ويلغيها تراجع واحد. المواضع الموسومة من قبل لا تتغير.</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>open the place</source>
        <translation>فتح الموضع</translation>
    </message>
    <message>
        <source>tick all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>marked already</source>
        <translation>موسوم من قبل</translation>
    </message>
    <message>
        <source>marked for another record</source>
        <translation>موسوم لسجل آخر</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>ما قبلها</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>ما بعدها</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Columns: arrows choose one, Enter sorts by it</source>
        <translation>الأعمدة: اختر عموداً بالأسهم ورتّب به بالمفتاح Enter</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>موسومة</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>سجل آخر</translation>
    </message>
    <message>
        <source>after “{prefix}”</source>
        <translation>بعد «{prefix}»</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>رسم آخر</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>With prefix: {prefixes}</source>
        <translation>بسابقة: {prefixes}</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Vowelled</source>
        <translation>بالتشكيل</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>اسم قصير</translation>
    </message>
    <message>
        <source>Spelt alike</source>
        <translation>رسم مشابه</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>ثقة عالية</translation>
    </message>
    <message>
        <source>Moderate confidence</source>
        <translation>ثقة متوسطة</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>ثقة منخفضة</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Sources differ: {field}</source>
        <translation>المصادر تختلف: {field}</translation>
    </message>
    <message>
        <source>Why this one? (optional)</source>
        <translation>سبب الاختيار (إن شئت)</translation>
    </message>
    <message>
        <source>by the analyst</source>
        <translation>من المحلل</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln marks</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%Ln علامات</numerusform>
            <numerusform>%Ln علامة</numerusform>
            <numerusform>%Ln علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks in this article</source>
        <translation>
            <numerusform>لا علامات في هذا المقال</numerusform>
            <numerusform>علامة واحدة في هذا المقال</numerusform>
            <numerusform>علامتان في هذا المقال</numerusform>
            <numerusform>%Ln علامات في هذا المقال</numerusform>
            <numerusform>%Ln علامة في هذا المقال</numerusform>
            <numerusform>%Ln علامة في هذا المقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks hidden</source>
        <translation>
            <numerusform>لا علامات مخفية هنا</numerusform>
            <numerusform>علامة واحدة مخفية</numerusform>
            <numerusform>علامتان مخفيتان</numerusform>
            <numerusform>%Ln علامات مخفية</numerusform>
            <numerusform>%Ln علامة مخفية</numerusform>
            <numerusform>%Ln علامة مخفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>لا ذكر</numerusform>
            <numerusform>ذكر واحد</numerusform>
            <numerusform>ذكران</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>في لا مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %Ln مقالات</numerusform>
            <numerusform>في %Ln مقالاً</numerusform>
            <numerusform>في %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thin points</source>
        <translation>
            <numerusform>لا مواضع ضعف</numerusform>
            <numerusform>موضع ضعف واحد</numerusform>
            <numerusform>موضعا ضعف</numerusform>
            <numerusform>%Ln مواضع ضعف</numerusform>
            <numerusform>%Ln موضع ضعف</numerusform>
            <numerusform>%Ln موضع ضعف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالاً</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلاً</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln حروف</numerusform>
            <numerusform>%Ln حرفاً</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values read from the text</source>
        <translation>
            <numerusform>لا قيم تنتظر التأكيد</numerusform>
            <numerusform>قيمة واحدة مقروءة من النص</numerusform>
            <numerusform>قيمتان مقروءتان من النص</numerusform>
            <numerusform>%Ln قيم مقروءة من النص</numerusform>
            <numerusform>%Ln قيمة مقروءة من النص</numerusform>
            <numerusform>%Ln قيمة مقروءة من النص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles added</source>
        <translation>
            <numerusform>لم يُضف أي مقال</numerusform>
            <numerusform>أُضيف مقال واحد</numerusform>
            <numerusform>أُضيف مقالان</numerusform>
            <numerusform>أُضيفت %Ln مقالات</numerusform>
            <numerusform>أُضيف %Ln مقالاً</numerusform>
            <numerusform>أُضيف %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation>
            <numerusform>لا شيء كان هنا</numerusform>
            <numerusform>مقال واحد كان هنا من قبل</numerusform>
            <numerusform>مقالان كانا هنا من قبل</numerusform>
            <numerusform>%Ln مقالات كانت هنا من قبل</numerusform>
            <numerusform>%Ln مقالاً كانت هنا من قبل</numerusform>
            <numerusform>%Ln مقال كانت هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln articles done</source>
        <translation>
            <numerusform>أُنجز {done} من %Ln مقال</numerusform>
            <numerusform>أُنجز {done} من مقال واحد</numerusform>
            <numerusform>أُنجز {done} من مقالين</numerusform>
            <numerusform>أُنجز {done} من %Ln مقالات</numerusform>
            <numerusform>أُنجز {done} من %Ln مقالاً</numerusform>
            <numerusform>أُنجز {done} من %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are reprints of others</source>
        <translation>
            <numerusform>لا نصوص معادة</numerusform>
            <numerusform>منها مقال معاد نشره</numerusform>
            <numerusform>منها مقالان معاد نشرهما</numerusform>
            <numerusform>منها %Ln مقالات معاد نشرها</numerusform>
            <numerusform>منها %Ln مقالاً معاداً نشرها</numerusform>
            <numerusform>منها %Ln مقال معاد نشره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in %Ln other articles</source>
        <translation>
            <numerusform>ليس في مقال آخر</numerusform>
            <numerusform>أيضاً في مقال آخر</numerusform>
            <numerusform>أيضاً في مقالين آخرين</numerusform>
            <numerusform>أيضاً في %Ln مقالات أخرى</numerusform>
            <numerusform>أيضاً في %Ln مقالاً آخر</numerusform>
            <numerusform>أيضاً في %Ln مقال آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles deleted</source>
        <translation>
            <numerusform>لم يُحذف أي مقال</numerusform>
            <numerusform>حُذف مقال واحد</numerusform>
            <numerusform>حُذف مقالان</numerusform>
            <numerusform>حُذفت %Ln مقالات</numerusform>
            <numerusform>حُذف %Ln مقالاً</numerusform>
            <numerusform>حُذف %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks carried over</source>
        <translation>
            <numerusform>لم تُنقل أي علامة</numerusform>
            <numerusform>نُقلت علامة واحدة</numerusform>
            <numerusform>نُقلت علامتان</numerusform>
            <numerusform>نُقلت %Ln علامات</numerusform>
            <numerusform>نُقلت %Ln علامة</numerusform>
            <numerusform>نُقلت %Ln علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: their words differ</source>
        <translation>
            <numerusform>لم تُترك أي علامة</numerusform>
            <numerusform>تُركت علامة لاختلاف كلماتها</numerusform>
            <numerusform>تُركت علامتان لاختلاف كلماتهما</numerusform>
            <numerusform>تُركت %Ln علامات لاختلاف كلماتها</numerusform>
            <numerusform>تُركت %Ln علامة لاختلاف كلماتها</numerusform>
            <numerusform>تُركت %Ln علامة لاختلاف كلماتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>قُرئت كل الملفات</numerusform>
            <numerusform>تعذرت قراءة ملف واحد</numerusform>
            <numerusform>تعذرت قراءة ملفين</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفاً</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln briefings</source>
        <translation>
            <numerusform>لا موجز</numerusform>
            <numerusform>موجز واحد</numerusform>
            <numerusform>موجزان</numerusform>
            <numerusform>%Ln موجزات</numerusform>
            <numerusform>%Ln موجزاً</numerusform>
            <numerusform>%Ln موجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relationships</source>
        <translation>
            <numerusform>لا علاقة</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتين</numerusform>
            <numerusform>%Ln علاقات</numerusform>
            <numerusform>%Ln علاقة</numerusform>
            <numerusform>%Ln علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%Ln خطوات</numerusform>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>%Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestions</source>
        <translation>
            <numerusform>قبول المقترحات</numerusform>
            <numerusform>قبول مقترح واحد</numerusform>
            <numerusform>قبول مقترحين</numerusform>
            <numerusform>قبول %Ln مقترحات</numerusform>
            <numerusform>قبول %Ln مقترحاً</numerusform>
            <numerusform>قبول %Ln مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln suggestions</source>
        <translation>
            <numerusform>رفض المقترحات</numerusform>
            <numerusform>رفض مقترح واحد</numerusform>
            <numerusform>رفض مقترحين</numerusform>
            <numerusform>رفض %Ln مقترحات</numerusform>
            <numerusform>رفض %Ln مقترحاً</numerusform>
            <numerusform>رفض %Ln مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln places alike</source>
        <translation>
            <numerusform>وسم المواضع المماثلة</numerusform>
            <numerusform>وسم موضع واحد مماثل</numerusform>
            <numerusform>وسم موضعين متماثلين</numerusform>
            <numerusform>وسم %Ln مواضع متماثلة</numerusform>
            <numerusform>وسم %Ln موضعاً متماثلاً</numerusform>
            <numerusform>وسم %Ln موضع متماثل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln marks</source>
        <translation>
            <numerusform>حذف العلامات</numerusform>
            <numerusform>حذف علامة واحدة</numerusform>
            <numerusform>حذف علامتين</numerusform>
            <numerusform>حذف %Ln علامات</numerusform>
            <numerusform>حذف %Ln علامة</numerusform>
            <numerusform>حذف %Ln علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصراً</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>A fault in Mujaz</source>
        <translation>خلل في موجز</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you did before is on disk; this last act was not done.</source>
        <translation>حدث خلل في البرنامج. ما فعلته من قبل محفوظ على القرص، ولم يُنفّذ الفعل الأخير.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CsvRows</name>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>التاريخ (EDTF)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>الشواهد</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>لا مقال</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>US dollar</source>
        <translation>دولار أمريكي</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>يورو</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>يوان</translation>
    </message>
    <message>
        <source>Russian rouble</source>
        <translation>روبل روسي</translation>
    </message>
    <message>
        <source>Tenge</source>
        <translation>تنغي</translation>
    </message>
    <message>
        <source>Somoni</source>
        <translation>سوموني</translation>
    </message>
    <message>
        <source>Uzbek sum</source>
        <translation>سوم أوزبكي</translation>
    </message>
    <message>
        <source>Kyrgyz som</source>
        <translation>سوم قيرغيزي</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>ريال سعودي</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>درهم إماراتي</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>جنيه مصري</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>ليرة تركية</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>جنيه إسترليني</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>ين</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>since {date}</source>
        <translation>منذ {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave as is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Write into all</source>
        <translation>كتابتها في الكل</translation>
    </message>
    <message>
        <source>No relationship</source>
        <translation>بلا علاقة</translation>
    </message>
    <message>
        <source>Details written: {count}.</source>
        <translation>عُدّلت البيانات: {count}.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>صيغة أخرى للاسم</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>اللفظ نفسه</translation>
    </message>
    <message>
        <source>same English name</source>
        <translation>الاسم الإنجليزي نفسه</translation>
    </message>
    <message>
        <source>same country</source>
        <translation>الدولة نفسها</translation>
    </message>
    <message>
        <source>one name is in the other</source>
        <translation>أحد الاسمين في الآخر</translation>
    </message>
    <message>
        <source>like titles</source>
        <translation>عنوانان متقاربان</translation>
    </message>
    <message>
        <source>same facts</source>
        <translation>الوقائع نفسها</translation>
    </message>
    <message>
        <source>this name stays</source>
        <translation>يبقى هذا الاسم</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>سجلات مكررة محتملة</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>هما اثنان</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>The other name stays</source>
        <translation>يبقى الاسم الآخر</translation>
    </message>
    <message>
        <source>What is merged can be split again; pairs told apart are not proposed again.</source>
        <translation>ما دُمج يمكن فصله من جديد، وما عُدّ اثنين لا يُقترح ثانيةً.</translation>
    </message>
    <message>
        <source>Comparing records…</source>
        <translation>مقارنة السجلات…</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>يوقفها Esc.</translation>
    </message>
    <message>
        <source>No likely duplicates</source>
        <translation>لا سجلات مكررة محتملة</translation>
    </message>
    <message>
        <source>Records of like names or like facts would stand here.</source>
        <translation>تظهر هنا السجلات المتقاربة في أسمائها أو وقائعها.</translation>
    </message>
    <message>
        <source>Told apart; they are not proposed again. {keys} takes it back.</source>
        <translation>عُدّا اثنين ولن يُقترحا ثانيةً. يتراجع عنه {keys}.</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Taken back: {step}</source>
        <translation>تم التراجع: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>أُعيد: {step}</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>جارٍ التنفيذ من جديد…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>Deleted: {title}. {keys} brings it back.</source>
        <translation>حُذف: {title}. يعيده {keys}.</translation>
    </message>
    <message>
        <source>{count}. {keys} brings them back.</source>
        <translation>{count}. {keys} لاسترجاعها.</translation>
    </message>
    <message>
        <source>No guess is left in this article.</source>
        <translation>لم يبقَ في هذا المقال أي تخمين.</translation>
    </message>
    <message>
        <source>Confirmed: {guesses}. {keys} takes it back.</source>
        <translation>تم التأكيد: {guesses}. {keys} يلغي ذلك.</translation>
    </message>
    <message>
        <source>{state}: {articles}. {keys} takes it back.</source>
        <translation>{state}: {articles}. {keys} يلغي ذلك.</translation>
    </message>
</context>
<context>
    <name>EnginesPanel</name>
    <message>
        <source>Who suggests</source>
        <translation>محركات المقترحات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing is marked before you accept it. An answer counts for every engine that proposed the same; one that is switched off keeps its rate.</source>
        <translation>لا يوسم شيء قبل أن تقبله. ويُحسب قبولك أو رفضك لكل محرك اقترح الشيء نفسه، ويحتفظ المحرك المُعطَّل بنسبته.</translation>
    </message>
    <message>
        <source>Train the learner now</source>
        <translation>تدريب المتعلّم الآن</translation>
    </message>
    <message>
        <source>Folder of the model…</source>
        <translation>مجلد النموذج…</translation>
    </message>
    <message>
        <source>No model chosen.</source>
        <translation>لم يُختر نموذج.</translation>
    </message>
    <message>
        <source>can&apos;t be asked yet</source>
        <translation>لا يمكن سؤاله بعد</translation>
    </message>
    <message>
        <source>Folder of the model</source>
        <translation>مجلد النموذج</translation>
    </message>
    <message>
        <source>The model is read</source>
        <translation>قراءة النموذج</translation>
    </message>
    <message>
        <source>The learner learns</source>
        <translation>المتعلّم يتعلّم</translation>
    </message>
    <message>
        <source>The learner was trained on this project&apos;s marks.</source>
        <translation>تدرّب المتعلّم على علامات هذا المشروع.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>What to do with the chosen marks</source>
        <translation>ما يُصنع بالعلامات المختارة</translation>
    </message>
    <message>
        <source>More room for the evidence</source>
        <translation>توسيع الشواهد</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى الحقول</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>إلى موضع الكلمات</translation>
    </message>
    <message>
        <source>Split “{name}” off again</source>
        <translation>فصل «{name}» من جديد</translation>
    </message>
    <message>
        <source>Split {marks} off as a new record</source>
        <translation>فصل {marks} في سجل جديد</translation>
    </message>
    <message>
        <source>Move {marks} to another record…</source>
        <translation>نقل {marks} إلى سجل آخر…</translation>
    </message>
    <message>
        <source>“{name}” is a record of its own again. {keys} takes it back.</source>
        <translation>عاد «{name}» سجلاً مستقلاً. يتراجع عنه {keys}.</translation>
    </message>
    <message>
        <source>{marks} split off as a new record. {keys} takes it back.</source>
        <translation>فُصلت {marks} في سجل جديد. يتراجع عنه {keys}.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Role</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Role in English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>في المنصب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>الموقّعون</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ما يُقاس</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Change in %</source>
        <translation>التغير %</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>المخاطَب</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Gist in English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Description in English</source>
        <translation>الوصف بالإنجليزية</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Add a folder of articles</source>
        <translation>إضافة مجلد من المقالات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Text in {encoding}</source>
        <translation>نص بترميز {encoding}</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>إضافة مقالات</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>إضافة المقالات</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Mujaz project</source>
        <translation>مشروع موجز</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>A copy was saved: {name}</source>
        <translation>حُفظت نسخة: {name}</translation>
    </message>
    <message>
        <source>Export all as JSON Lines</source>
        <translation>تصدير الكل بصيغة JSON Lines</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>تم التصدير: {name}</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>مشروعي</translation>
    </message>
    <message>
        <source>This project is open for reading only; save a copy to work on.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط؛ احفظ نسخة لتعمل عليها.</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Kinds shown</source>
        <translation>الأنواع الظاهرة</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>طريقة الوسم</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوياً</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Take a mark first to show its record alone.</source>
        <translation>اختر علامة أولاً لإظهار سجلها وحده.</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>{name} وحده</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <source>Exact letters</source>
        <translation>الحروف بعينها</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>لا نتيجة</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Begin with a folder of articles</source>
        <translation>ابدأ بمجلد من المقالات</translation>
    </message>
    <message>
        <source>Read, mark what matters, and hand over a briefing whose every line leads back to its words.</source>
        <translation>اقرأ، وضع علامة على ما يهم، ثم سلّم موجزاً يعود كل سطر فيه إلى كلماته الأصلية.</translation>
    </message>
    <message>
        <source>Drop a folder or files here</source>
        <translation>أفلت مجلداً أو ملفات هنا</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Text, saved web pages (HTML) and Word files; or paste with {keys}</source>
        <translation>نصوص وصفحات HTML محفوظة وملفات Word، أو الصق نصاً بـ {keys}</translation>
    </message>
    <message>
        <source>Read and mark</source>
        <translation>اقرأ وضع العلامات</translation>
    </message>
    <message>
        <source>Select words and press one digit: person, organisation, agreement, meeting…</source>
        <translation>حدّد الكلمات واضغط رقماً واحداً: شخص، مؤسسة، اتفاقية، لقاء…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>راجع وأكّد</translation>
    </message>
    <message>
        <source>Each record gathers its evidence from all articles; what differs is shown.</source>
        <translation>يجمع كل سجل شواهده من كل المقالات، ويظهر ما تختلف فيه المصادر.</translation>
    </message>
    <message>
        <source>Hand over the briefing</source>
        <translation>سلّم الموجز</translation>
    </message>
    <message>
        <source>A Word file with real notes, in Arabic or English.</source>
        <translation>ملف Word بحواشٍ حقيقية، بالعربية أو الإنجليزية.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>افتح مشروعاً للتجربة</translation>
    </message>
    <message>
        <source>Keys on one page</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>All stays on this computer</source>
        <translation>كل شيء يبقى على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>for {country}</source>
        <translation>عن {country}</translation>
    </message>
    <message>
        <source>Add to {field}</source>
        <translation>إضافة إلى: {field}</translation>
    </message>
    <message>
        <source>A date as 2023, 2023-05 or 2023-05-18; a range as 2023/2025</source>
        <translation>تاريخ مثل 2023 أو ‎2023-05 أو ‎2023-05-18، وفترة مثل 2023/2025</translation>
    </message>
</context>
<context>
    <name>Guess</name>
    <message>
        <source>from the words</source>
        <translation>من العبارة</translation>
    </message>
    <message>
        <source>Confirm this value</source>
        <translation>تأكيد هذه القيمة</translation>
    </message>
</context>
<context>
    <name>GuessBar</name>
    <message>
        <source>Confirm all</source>
        <translation>تأكيد الكل</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>History</source>
        <translation>الخطوات السابقة</translation>
    </message>
    <message>
        <source>Work that was taken back and left behind stays here too.</source>
        <translation>ما تراجعت عنه ثم تركته يبقى هنا أيضاً.</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>الانتقال إلى هذه الخطوة</translation>
    </message>
    <message>
        <source>Before everything</source>
        <translation>قبل كل شيء</translation>
    </message>
    <message>
        <source>Empty the history…</source>
        <translation>محو الخطوات السابقة…</translation>
    </message>
    <message>
        <source>For good? Press again</source>
        <translation>نهائيا؟ اضغط ثانية</translation>
    </message>
    <message>
        <source>Walking through the history…</source>
        <translation>جارٍ التنقل بين الخطوات…</translation>
    </message>
    <message>
        <source>The project stands as it stood then. Ctrl+Y goes forward again.</source>
        <translation>عاد المشروع إلى ما كان عليه وقتها. Ctrl+Y يعيده إلى الأمام.</translation>
    </message>
    <message>
        <source>The history is empty now; everything stays as it stands.</source>
        <translation>مُحيت الخطوات السابقة، وكل شيء باقٍ على حاله.</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Add a status with its date</source>
        <translation>إضافة حالة بتاريخها</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>Since when, e.g. 2023-05-18</source>
        <translation>منذ متى؟ مثل ‎2023-05-18</translation>
    </message>
    <message>
        <source>Date of the new status</source>
        <translation>تاريخ الحالة الجديدة</translation>
    </message>
    <message>
        <source>by the analyst</source>
        <translation>بحسب المحلل</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>إلى موضع الكلمات</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>استبعاد</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Places found</source>
        <translation>المواضع التي وُجدت</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <source>Goes into the key points</source>
        <translation>ضمن النقاط الرئيسة</translation>
    </message>
</context>
<context>
    <name>InspectorPane</name>
    <message>
        <source>Nothing chosen</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Choose a mark, and its record and evidence stand here.</source>
        <translation>عند اختيار علامة يظهر هنا سجلها وشواهدها في كل المقالات.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Choose a record…</source>
        <translation>اختيار سجل…</translation>
    </message>
    <message>
        <source>This mark belongs to no record yet.</source>
        <translation>لا تنتمي هذه العلامة إلى سجل بعد.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>One thing at a time: wait until the work in the status line is done.</source>
        <translation>عمل واحد في كل مرة: انتظر حتى يكتمل العمل الجاري في شريط الحالة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف العمل.</translation>
    </message>
</context>
<context>
    <name>JudgingPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Take it over</source>
        <translation>انقله إلى هنا</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>اختصار آخر</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Change keys</source>
        <translation>تغيير الاختصارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>ابحث عن أمر أو اختصار</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>No action or key answers to these letters.</source>
        <translation>لا أمر ولا اختصار يطابق هذه الحروف.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Enter asks for new keys; Delete takes the keys away.</source>
        <translation>Enter لتعيين اختصار جديد، وDelete لإزالة الاختصار.</translation>
    </message>
    <message>
        <source>Press the new keys for “{action}”; Esc leaves them as they are.</source>
        <translation>اضغط الاختصار الجديد لأمر «{action}»، أو Esc لإبقائه كما هو.</translation>
    </message>
    <message>
        <source>{keys} is the key of “{action}” now.</source>
        <translation>صار {keys} اختصار «{action}».</translation>
    </message>
    <message>
        <source>{keys} is the key of “{other}”. Taken over, that action has no such key any more.</source>
        <translation>{keys} اختصار «{other}». إن نقلته إلى هنا لم يعد لذلك الأمر.</translation>
    </message>
    <message>
        <source>{keys} is a key of the reader and of fields and can&apos;t be given to an action.</source>
        <translation>{keys} من مفاتيح القارئ والحقول، ولا يصلح اختصاراً لأمر.</translation>
    </message>
    <message>
        <source>{keys} by itself writes or moves; hold Ctrl or Alt with it.</source>
        <translation>{keys} وحده يكتب أو يحرّك المؤشر؛ اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>“{action}” has no key now; the palette still finds it.</source>
        <translation>لا اختصار لأمر «{action}» الآن، وتجده لوحة الأوامر.</translation>
    </message>
    <message>
        <source>“{action}” has its first keys again.</source>
        <translation>عاد لأمر «{action}» اختصاره الأول.</translation>
    </message>
    <message>
        <source>“{other}” has lost them.</source>
        <translation>وفقده «{other}».</translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>عادت لكل الأوامر اختصاراتها الأولى.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys on one page</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>In the reader</source>
        <translation>في القارئ</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>Choose several articles</source>
        <translation>تحديد عدة مقالات</translation>
    </message>
    <message>
        <source>Delete the chosen articles</source>
        <translation>حذف المقالات المحددة</translation>
    </message>
    <message>
        <source>Go on to the reader</source>
        <translation>الانتقال إلى القارئ</translation>
    </message>
    <message>
        <source>Select by letters, by words</source>
        <translation>التحديد بالحروف أو بالكلمات</translation>
    </message>
    <message>
        <source>By sentence, by paragraph</source>
        <translation>بالجملة وبالفقرة</translation>
    </message>
    <message>
        <source>Widen the selection</source>
        <translation>توسيع التحديد</translation>
    </message>
    <message>
        <source>Jump to a word by its letters</source>
        <translation>القفز إلى كلمة بحروفها</translation>
    </message>
    <message>
        <source>Mark at once with the first proposal</source>
        <translation>الوسم فوراً بأول مقترح</translation>
    </message>
    <message>
        <source>Mark with the exact letters</source>
        <translation>الوسم بالحروف المحددة بعينها</translation>
    </message>
    <message>
        <source>List the marks here</source>
        <translation>سرد العلامات هنا</translation>
    </message>
    <message>
        <source>Move the end of the mark by words, by letters</source>
        <translation>تحريك نهاية العلامة بالكلمات، بالحروف</translation>
    </message>
    <message>
        <source>Move the start of the mark by words, by letters</source>
        <translation>تحريك بداية العلامة بالكلمات، بالحروف</translation>
    </message>
    <message>
        <source>Next and previous mark</source>
        <translation>العلامة التالية والسابقة</translation>
    </message>
    <message>
        <source>Inward and outward among overlapping marks</source>
        <translation>إلى الداخل والخارج بين العلامات المتداخلة</translation>
    </message>
    <message>
        <source>Next and previous hit</source>
        <translation>النتيجة التالية والسابقة</translation>
    </message>
    <message>
        <source>Accept, edit, refuse the current suggestion</source>
        <translation>قبول المقترح الحالي، تعديله، رفضه</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>ترك التحديد</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاقية</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>قطاع</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Mark as person:</source>
        <translation>شخص:</translation>
    </message>
    <message>
        <source>Mark as organisation:</source>
        <translation>مؤسسة:</translation>
    </message>
    <message>
        <source>Mark as country:</source>
        <translation>دولة:</translation>
    </message>
    <message>
        <source>Mark as place:</source>
        <translation>مكان:</translation>
    </message>
    <message>
        <source>Mark as agreement:</source>
        <translation>اتفاقية:</translation>
    </message>
    <message>
        <source>Mark as sector:</source>
        <translation>قطاع:</translation>
    </message>
    <message>
        <source>Mark as meeting:</source>
        <translation>لقاء:</translation>
    </message>
    <message>
        <source>Mark as figure:</source>
        <translation>رقم:</translation>
    </message>
    <message>
        <source>Mark as statement:</source>
        <translation>تصريح:</translation>
    </message>
    <message>
        <source>Mark as event:</source>
        <translation>حدث:</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>مؤسسة جديدة</translation>
    </message>
    <message>
        <source>New country</source>
        <translation>دولة جديدة</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>اتفاقية جديدة</translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>قطاع جديد</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>لقاء جديد</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>رقم جديد</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>تصريح جديد</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>نوع غير معروف</translation>
    </message>
    <message>
        <source>Mark as {kind}:</source>
        <translation>{kind}:</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>جديد: {kind}</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>In Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Light and dark</source>
        <translation>الفاتح والداكن</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Colour in the light theme</source>
        <translation>اللون في المظهر الفاتح</translation>
    </message>
    <message>
        <source>Colour in the dark theme</source>
        <translation>اللون في المظهر الداكن</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>اضغط مفتاحاً…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
</context>
<context>
    <name>KindTabs</name>
    <message>
        <source>Kinds of record</source>
        <translation>أنواع السجلات</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>light</source>
        <translation>الفاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>الداكن</translation>
    </message>
    <message>
        <source>Too weak in the {theme} theme: its line has a contrast of {value}, least is 3.</source>
        <translation>ضعيف في المظهر {theme}: تباين خطه {value}، وأقله 3.</translation>
    </message>
    <message>
        <source>Too strong in the {theme} theme: words on it have {value}, least is 4.5.</source>
        <translation>قوي في المظهر {theme}: تباين الكلمات فوقه {value}، وأقله 4.5.</translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message>
        <source>Kinds of mark</source>
        <translation>أنواع العلامات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New kind: type its name</source>
        <translation>نوع جديد: اكتب اسمه</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>نوع جديد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما كان أولاً</translation>
    </message>
    <message>
        <source>Made: “{kind}”. Its key is {key}.</source>
        <translation>أُضيف «{kind}»، ومفتاحه {key}.</translation>
    </message>
    <message>
        <source>“{kind}” can&apos;t be removed: {marks}, {records}. Hidden, it is out of the way.</source>
        <translation>لا يمكن إزالة «{kind}»: له {marks} و{records}. أخفِه ليبتعد عن الطريق.</translation>
    </message>
    <message>
        <source>All changes hold at once and can be undone.</source>
        <translation>تسري التغييرات فوراً ويمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Press a digit or a letter for “{kind}”; Esc leaves it as it is.</source>
        <translation>اضغط رقماً أو حرفاً لنوع «{kind}»، أو Esc لإبقائه كما هو.</translation>
    </message>
    <message>
        <source>{key} can&apos;t be the key of a kind: 1 to 9 or a letter is one.</source>
        <translation>لا يصلح {key} مفتاحاً لنوع: يصلح رقم من 1 إلى 9 أو حرف.</translation>
    </message>
    <message>
        <source>{key} is kept for going through suggestions.</source>
        <translation>{key} محجوز للتنقل بين المقترحات.</translation>
    </message>
    <message>
        <source>{key} is the key of “{kind}”. Taken over, that kind has no key any more.</source>
        <translation>{key} مفتاح «{kind}». إن نُقل بقي ذلك النوع بلا مفتاح.</translation>
    </message>
    <message>
        <source>{key} marks as “{kind}” now.</source>
        <translation>صار {key} يسم بنوع «{kind}».</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Reprint of another article</source>
        <translation>إعادة نشر لمقال آخر</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إلغاء التصفية</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Kinds marked in it</source>
        <translation>أنواع موسومة فيه</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>المعاد نشره</translation>
    </message>
    <message>
        <source>Fold reprints under the first printing</source>
        <translation>طيّ ما أعيد نشره تحت النشرة الأولى</translation>
    </message>
    <message>
        <source>Set state: {state}</source>
        <translation>تغيير الحالة: {state}</translation>
    </message>
    <message>
        <source>Edit details of all</source>
        <translation>تعديل بيانات الكل</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Let the selection go</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Number of marks</source>
        <translation>عدد العلامات</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>ترتيب الإضافة</translation>
    </message>
    <message>
        <source>Filter: outlet, date, kinds, reprints</source>
        <translation>التصفية: الناشر والتاريخ والأنواع والنصوص المعادة</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>الترتيب: {name}</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>بلا ناشر</translation>
    </message>
    <message>
        <source>Reprints folded</source>
        <translation>المعاد نشره مطوي</translation>
    </message>
    <message>
        <source>Turn the order about</source>
        <translation>عكس الترتيب</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>All others that are shown are done.</source>
        <translation>كل ما عداه من المقالات المعروضة مكتمل.</translation>
    </message>
    <message>
        <source>All that are shown are done.</source>
        <translation>كل المقالات المعروضة مكتملة.</translation>
    </message>
    <message>
        <source>Looking for reprints</source>
        <translation>البحث عن نصوص معادة النشر</translation>
    </message>
    <message>
        <source>Taken together: {count}.</source>
        <translation>جُمع معاً: {count}.</translation>
    </message>
    <message>
        <source>No longer taken for a reprint. {keys} takes it back.</source>
        <translation>لم يعد يُعدّ إعادة نشر. {keys} للتراجع.</translation>
    </message>
    <message>
        <source>This article isn&apos;t taken for a reprint.</source>
        <translation>هذا المقال غير معدود إعادةَ نشر.</translation>
    </message>
    <message>
        <source>No other article prints this text. Choose those that do in the library and join them first.</source>
        <translation>لا مقال آخر ينشر هذا النص. حدّد في المكتبة المقالات التي تنشره واجمعها أولاً.</translation>
    </message>
    <message>
        <source>No further reprints were found.</source>
        <translation>لم يُعثر على نصوص أخرى معادة النشر.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Add a folder of articles (Ctrl+O)</source>
        <translation>إضافة مجلد من المقالات (Ctrl+O)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>ابحث في المقالات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إلغاء التصفية</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>No relationship yet</source>
        <translation>بلا علاقة بعد</translation>
    </message>
    <message>
        <source>Relationship: {name}</source>
        <translation>العلاقة: {name}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>The articles you add stand here, each with its outlet, its date and its state.</source>
        <translation>تظهر هنا المقالات التي تضيفها، كل مقال بناشره وتاريخه وحالته.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No article answers the search and the filters above.</source>
        <translation>لا مقال يوافق البحث والتصفية أعلاه.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking for places</source>
        <translation>البحث عن المواضع</translation>
    </message>
</context>
<context>
    <name>LooseRecords</name>
    <message>
        <source>Records without a relationship</source>
        <translation>سجلات بلا علاقة</translation>
    </message>
    <message>
        <source>Tick records, choose the two countries and give them their relationship.</source>
        <translation>حدِّد السجلات واختر الدولتين، ثم انسبها إلى علاقتهما.</translation>
    </message>
    <message>
        <source>Choose a relationship</source>
        <translation>اختر العلاقة</translation>
    </message>
    <message>
        <source>What is marked without belonging to two countries will be listed here.</source>
        <translation>ما يوسم ولا ينتمي إلى دولتين سيُسرد هنا.</translation>
    </message>
    <message>
        <source>Every record has a relationship</source>
        <translation>لكل سجل علاقته</translation>
    </message>
    <message>
        <source>Two other countries…</source>
        <translation>دولتان أخريان…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records belong to {pair} now</source>
        <translation>
            <numerusform>لم يُنسب أي سجل إلى {pair}</numerusform>
            <numerusform>نُسب سجل واحد إلى {pair}</numerusform>
            <numerusform>نُسب سجلان إلى {pair}</numerusform>
            <numerusform>نُسبت %Ln سجلات إلى {pair}</numerusform>
            <numerusform>نُسب %Ln سجلاً إلى {pair}</numerusform>
            <numerusform>نُسب %Ln سجل إلى {pair}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln records this relationship</source>
        <translation>
            <numerusform>انسب السجلات</numerusform>
            <numerusform>انسب السجل إلى هذه العلاقة</numerusform>
            <numerusform>انسب السجلين إلى هذه العلاقة</numerusform>
            <numerusform>انسب %Ln سجلات إلى هذه العلاقة</numerusform>
            <numerusform>انسب %Ln سجلاً إلى هذه العلاقة</numerusform>
            <numerusform>انسب %Ln سجل إلى هذه العلاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mujaz</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Paragraph {number} · {percent}%</source>
        <translation>الفقرة {number} · {percent}%</translation>
    </message>
    <message>
        <source>No relationship chosen</source>
        <translation>لا علاقة محددة</translation>
    </message>
    <message>
        <source>Settings can&apos;t be kept: the folder for them can&apos;t be written. All else works.</source>
        <translation>لا يمكن حفظ الإعدادات لأن مجلدها لا يقبل الكتابة. كل ما سواها يعمل.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>lost its place</source>
        <translation>فقدت موضعها</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوياً</translation>
    </message>
</context>
<context>
    <name>MarkMenu</name>
    <message>
        <source>Marks here</source>
        <translation>العلامات هنا</translation>
    </message>
    <message>
        <source>Show only this record</source>
        <translation>إظهار هذا السجل وحده</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>{gone} merged into “{name}”. {keys} takes it back.</source>
        <translation>دُمج {gone} في «{name}». يتراجع عنه {keys}.</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Merge “{name}”</source>
        <translation>دمج «{name}»</translation>
    </message>
    <message>
        <source>Which record is it the same as?</source>
        <translation>مع أي سجل هو واحد؟</translation>
    </message>
    <message>
        <source>Merge the chosen records: which name stays?</source>
        <translation>دمج السجلات المختارة: أي اسم يبقى؟</translation>
    </message>
    <message>
        <source>Find one of them</source>
        <translation>ابحث بينها</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>بالعكس</translation>
    </message>
    <message>
        <source>The others become part of “{name}”, with all their marks; their names stay as spellings.</source>
        <translation>تصير السجلات الأخرى جزءاً من «{name}» بكل علاماتها، وتبقى أسماؤها صيغاً لاسمه.</translation>
    </message>
    <message>
        <source>“{gone}” ({gone_marks}) becomes part of “{kept}” ({kept_marks}), its name a spelling of it.</source>
        <translation>يصير «{gone}» ({gone_marks}) جزءاً من «{kept}» ({kept_marks})، ويبقى اسمه صيغة لاسمه.</translation>
    </message>
    <message>
        <source> They differ in: {fields}; both values stay.</source>
        <translation> يختلفان في: {fields}؛ وتبقى القيمتان.</translation>
    </message>
</context>
<context>
    <name>MergedSection</name>
    <message>
        <source>Merged into this</source>
        <translation>مدموج في هذا السجل</translation>
    </message>
</context>
<context>
    <name>MergingCommands</name>
    <message>
        <source>Choose a mark or a record first: it is merged with another one.</source>
        <translation>اختر أولاً علامة أو سجلاً لدمجه مع سجل آخر.</translation>
    </message>
    <message>
        <source>Choose a mark or a record first: what is split off belongs to it now.</source>
        <translation>اختر أولاً علامة أو سجلاً لتفصل عنه ما ليس منه.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>Move {marks}</source>
        <translation>نقل {marks}</translation>
    </message>
    <message>
        <source>To which record?</source>
        <translation>إلى أي سجل؟</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>{marks} of “{name}” will be evidence for “{target}”, with what was read there.</source>
        <translation>تنتقل {marks} من «{name}» إلى «{target}» مع ما قُرئ فيها.</translation>
    </message>
    <message>
        <source>Moved to “{target}”. {keys} takes it back.</source>
        <translation>نُقلت إلى «{target}». يتراجع عنه {keys}.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>The same</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>بلا دولة</translation>
    </message>
    <message>
        <source>Name in the text</source>
        <translation>الاسم في النص</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>المقصود به</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>ابحث عن اسم</translation>
    </message>
    <message>
        <source>My list of names</source>
        <translation>قائمة أسمائي</translation>
    </message>
    <message>
        <source>A table with tabs: kind, name, what it stands for, in English, country code</source>
        <translation>جدول أعمدته مفصولة بعلامات جدولة: النوع، الاسم، المقصود به، بالإنجليزية، رمز الدولة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>As a table that another project takes in</source>
        <translation>في جدول يستورده مشروع آخر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>No such name</source>
        <translation>لا يوجد هذا الاسم</translation>
    </message>
    <message>
        <source>Another spelling may find it.</source>
        <translation>جرّب رسماً آخر له.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
    <message>
        <source>Names that you add here are proposed wherever they stand, behind prefixes too.</source>
        <translation>ما تضيفه هنا من أسماء يُقترح حيثما ورد، ولو سبقته الحروف المتصلة.</translation>
    </message>
    <message>
        <source>Write the name first: the field is empty.</source>
        <translation>اكتب الاسم أولاً، فالحقل فارغ.</translation>
    </message>
    <message>
        <source>{count} taken off the list. {keys} brings it back.</source>
        <translation>حُذف من القائمة: {count}. يعيده {keys}.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>استيراد أسماء</translation>
    </message>
    <message>
        <source>{count} taken in. {keys} takes them back.</source>
        <translation>أُضيف: {count}. يلغيه {keys}.</translation>
    </message>
    <message>
        <source>Importing names</source>
        <translation>استيراد الأسماء</translation>
    </message>
    <message>
        <source>{count} on the list already.</source>
        <translation>كان في القائمة من قبل: {count}.</translation>
    </message>
    <message>
        <source>Line {line} was read as the names of the columns.</source>
        <translation>عُدّ السطر {line} أسماءً للأعمدة.</translation>
    </message>
    <message>
        <source>This list…</source>
        <translation>هذه القائمة…</translation>
    </message>
    <message>
        <source>This list and the names of all records…</source>
        <translation>هذه القائمة وأسماء السجلات كلها…</translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>تصدير الأسماء</translation>
    </message>
    <message>
        <source>{count} written to {path}.</source>
        <translation>كُتب {count} في {path}.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on this mark</source>
        <translation>ملاحظة على هذه العلامة</translation>
    </message>
</context>
<context>
    <name>PairCommands</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم متجهي</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>حفظ هذه الصفحة</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>حفظ الجداول</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>No article belongs to a pair of countries yet; give one its relationship first (Ctrl+E).</source>
        <translation>لا مقال منسوباً إلى دولتين بعد؛ انسب مقالاً إلى علاقته أولاً (Ctrl+E).</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>Write briefing</source>
        <translation>إعداد الموجز</translation>
    </message>
    <message>
        <source>Choices and preview of the briefing</source>
        <translation>خيارات الموجز ومعاينته</translation>
    </message>
    <message>
        <source>Another relationship</source>
        <translation>علاقة أخرى</translation>
    </message>
    <message>
        <source>Print, picture, table</source>
        <translation>طباعة، صورة، جدول</translation>
    </message>
    <message>
        <source>Turn the order of the two countries</source>
        <translation>عكس ترتيب الدولتين</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>Two countries</source>
        <translation>بلدان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>One</source>
        <translation>البلد الأول</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>البلد الثاني</translation>
    </message>
    <message>
        <source>Take this pair</source>
        <translation>اختيار هذين البلدين</translation>
    </message>
</context>
<context>
    <name>PairPart</name>
    <message>
        <source>Gathering what the marks say…</source>
        <translation>يُجمع ما تقوله العلامات…</translation>
    </message>
    <message>
        <source>{country} first</source>
        <translation>{country} أولاً</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>Records without a relationship</source>
        <translation>سجلات بلا علاقة</translation>
    </message>
    <message>
        <source>No relationship yet</source>
        <translation>لا علاقة بعد</translation>
    </message>
    <message>
        <source>What articles say of two countries will stand here. Give an article its relationship (Ctrl+E).</source>
        <translation>سيظهر هنا ما تقوله المقالات عن دولتين. انسب مقالاً إلى علاقته (Ctrl+E).</translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالاً</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>بلا مقالات</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %Ln مقالات</numerusform>
            <numerusform>في %Ln مقالاً</numerusform>
            <numerusform>في %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln outlets</source>
        <translation>
            <numerusform>بلا ناشر</numerusform>
            <numerusform>من ناشر واحد</numerusform>
            <numerusform>من ناشرَين</numerusform>
            <numerusform>من %Ln ناشرين</numerusform>
            <numerusform>من %Ln ناشراً</numerusform>
            <numerusform>من %Ln ناشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>%Ln لقاءات</numerusform>
            <numerusform>%Ln لقاءً</numerusform>
            <numerusform>%Ln لقاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements</source>
        <translation>
            <numerusform>لا اتفاقيات</numerusform>
            <numerusform>اتفاقية واحدة</numerusform>
            <numerusform>اتفاقيتان</numerusform>
            <numerusform>%Ln اتفاقيات</numerusform>
            <numerusform>%Ln اتفاقية</numerusform>
            <numerusform>%Ln اتفاقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>بلا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدراً</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>بلا شواهد</numerusform>
            <numerusform>شاهد واحد</numerusform>
            <numerusform>شاهدان</numerusform>
            <numerusform>%Ln شواهد</numerusform>
            <numerusform>%Ln شاهداً</numerusform>
            <numerusform>%Ln شاهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No article in %Ln months</source>
        <translation>
            <numerusform>لا فجوة</numerusform>
            <numerusform>لا مقال في شهر واحد</numerusform>
            <numerusform>لا مقال في شهرين</numerusform>
            <numerusform>لا مقال في %Ln أشهر</numerusform>
            <numerusform>لا مقال في %Ln شهراً</numerusform>
            <numerusform>لا مقال في %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} من {count}</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>اتفاقيات</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>لقاءات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>تصريحات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>مؤسسات</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>تعارضات</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>تعارض بين المصادر</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>No mark supports it</source>
        <translation>لا شاهد عليه</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>no article</source>
        <translation>لا مقال</translation>
    </message>
    <message>
        <source>{month}: {articles}</source>
        <translation>{month}: {articles}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Show {year} only</source>
        <translation>عرض {year} وحدها</translation>
    </message>
    <message>
        <source>{values} or {last}</source>
        <translation>{values} أو {last}</translation>
    </message>
</context>
<context>
    <name>PairsRow</name>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>إضافة علاقة</translation>
    </message>
    <message>
        <source>Another pair of countries…</source>
        <translation>بلدان آخران…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command, article or record</source>
        <translation>ابحث عن أمر أو مقال أو سجل</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>only actions</source>
        <translation>الأوامر فقط</translation>
    </message>
    <message>
        <source>Found in English and Arabic</source>
        <translation>البحث بالعربية والإنجليزية</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>“{action}” can&apos;t be used now: {why}.</source>
        <translation>لا يمكن استعمال «{action}» الآن: {why}.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Registry: {kind}</source>
        <translation>فهرس السجلات: {kind}</translation>
    </message>
    <message>
        <source>Page: {pair}</source>
        <translation>صفحة: {pair}</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation>افتح مشروعاً أولاً</translation>
    </message>
    <message>
        <source>needs a project that can be written</source>
        <translation>يلزم مشروع قابل للكتابة</translation>
    </message>
    <message>
        <source>open an article first</source>
        <translation>افتح مقالاً أولاً</translation>
    </message>
    <message>
        <source>choose a mark first</source>
        <translation>اختر علامة أولاً</translation>
    </message>
    <message>
        <source>choose a record first</source>
        <translation>اختر سجلاً أولاً</translation>
    </message>
    <message>
        <source>choose records in the registry first</source>
        <translation>اختر سجلات من الفهرس أولاً</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>In this text</source>
        <translation>في هذا النص</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>ترك الحقل فارغاً</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ابحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>نوع الملفات:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>also here: {mark}</source>
        <translation>وهنا أيضاً: {mark}</translation>
    </message>
    <message>
        <source>suggestion: {kind}</source>
        <translation>مقترح: {kind}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Jump to a word:</source>
        <translation>انتقال إلى كلمة:</translation>
    </message>
    <message>
        <source>No word begins so</source>
        <translation>لا كلمة تبدأ بذلك</translation>
    </message>
    <message>
        <source>type its first letters</source>
        <translation>اكتب أول حروفها</translation>
    </message>
    <message>
        <source>Space: one more word · Tab: next · Esc: back</source>
        <translation>مسافة: كلمة أخرى · Tab: التالية · Esc: رجوع</translation>
    </message>
</context>
<context>
    <name>ReaderArea</name>
    <message>
        <source>Select words first, then press the key of a kind.</source>
        <translation>حدّد كلمات أولاً ثم اضغط مفتاح النوع.</translation>
    </message>
    <message>
        <source>There is no word in the selection.</source>
        <translation>لا كلمة في التحديد.</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} من {count}</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>الحالة: {state}</translation>
    </message>
    <message>
        <source>Text size {percent}%</source>
        <translation>حجم النص {percent}%</translation>
    </message>
</context>
<context>
    <name>ReadingBox</name>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Amiri</source>
        <translation>أميري</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>متباعدة</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أكثر تباعداً</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Arabic name</source>
        <translation>الاسم العربي</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>الاسم اللاتيني</translation>
    </message>
    <message>
        <source>Another record is called “{name}” too; {keys} makes one of the two.</source>
        <translation>لسجل آخر الاسم «{name}» أيضاً؛ {keys} يدمجهما.</translation>
    </message>
</context>
<context>
    <name>RecordNoteRow</name>
    <message>
        <source>Record note</source>
        <translation>عن السجل</translation>
    </message>
    <message>
        <source>Note on this record</source>
        <translation>ملاحظة على هذا السجل</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Evidence</source>
        <translation>الشواهد</translation>
    </message>
    <message>
        <source>This record has no mark, and nothing was merged into it.</source>
        <translation>لا علامة لهذا السجل ولم يُدمج فيه شيء.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No other record is called so</source>
        <translation>لا سجل آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>Type a name, or choose one with the arrow keys.</source>
        <translation>اكتب اسماً أو اختر بالسهمين.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>spelt alike</source>
        <translation>قريب في الكتابة</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>جزء من الاسم</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>No mark supports this record.</source>
        <translation>لا علامة تسند هذا السجل.</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>read from the text</source>
        <translation>مقروء من النص</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>المصادر مختلفة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>holds guesses</source>
        <translation>فيه تخمينات</translation>
    </message>
    <message>
        <source>one source only</source>
        <translation>مصدر واحد فقط</translation>
    </message>
    <message>
        <source>no mark supports it</source>
        <translation>لا علامة تسنده</translation>
    </message>
    <message>
        <source>Another pair of countries…</source>
        <translation>بلدان آخران…</translation>
    </message>
    <message>
        <source>No relationship</source>
        <translation>بلا علاقة</translation>
    </message>
</context>
<context>
    <name>RegistryCommands</name>
    <message>
        <source>Sectors added: {count}.</source>
        <translation>القطاعات المضافة: {count}.</translation>
    </message>
    <message>
        <source>All of them were here already.</source>
        <translation>كلها موجودة من قبل.</translation>
    </message>
    <message>
        <source>Confirmed: {records}.</source>
        <translation>تم التأكيد: {records}.</translation>
    </message>
    <message>
        <source>Deleted: {records}; their marks stay. {keys} brings them back.</source>
        <translation>حُذف: {records}، وبقيت العلامات. يعيدها {keys}.</translation>
    </message>
</context>
<context>
    <name>RegistryFoot</name>
    <message>
        <source>Relationship…</source>
        <translation>العلاقة…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>نقطة رئيسة</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>{records} chosen</source>
        <translation>المختار: {records}</translation>
    </message>
</context>
<context>
    <name>RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>فهرس السجلات</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>العودة إلى المقال (Esc)</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>عرض كل السجلات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No record answers the filter and what is chosen above.</source>
        <translation>لا سجل يطابق المرشّح وما اختير أعلاه.</translation>
    </message>
    <message>
        <source>Records stand here as soon as words are marked as “{kind}”.</source>
        <translation>تظهر السجلات هنا حين توسم كلمات بنوع «{kind}».</translation>
    </message>
    <message>
        <source>No records of this kind yet</source>
        <translation>لا سجلات من هذا النوع بعد</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>قراءة السجلات…</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Go to the first evidence</source>
        <translation>الانتقال إلى أول شاهد</translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <translation>تعديل هذه الخانة</translation>
    </message>
</context>
<context>
    <name>RegistryTools</name>
    <message>
        <source>Filter by any letters</source>
        <translation>رشّح بأي حروف</translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>ترشيح السجلات</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>متعارضة</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>No relationship</source>
        <translation>بلا علاقة</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>All relationships</source>
        <translation>كل العلاقات</translation>
    </message>
    <message>
        <source>Relationship: {name}</source>
        <translation>العلاقة: {name}</translation>
    </message>
</context>
<context>
    <name>SearchDock</name>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>There is no hit to go to. Search with Ctrl+L first.</source>
        <translation>لا نتيجة للانتقال إليها. ابحث أولاً بالمفتاح Ctrl+L.</translation>
    </message>
    <message>
        <source>This is the first hit.</source>
        <translation>هذه أول نتيجة.</translation>
    </message>
    <message>
        <source>This is the last hit.</source>
        <translation>هذه آخر نتيجة.</translation>
    </message>
</context>
<context>
    <name>SearchExample</name>
    <message>
        <source>both words, anywhere in the article</source>
        <translation>الكلمتان معاً في أي موضع من المقال</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>الكلمتان متجاورتين</translation>
    </message>
    <message>
        <source>whatever begins so</source>
        <translation>كل ما يبدأ بهذا</translation>
    </message>
    <message>
        <source>one of the two, without the third</source>
        <translation>إحدى الكلمتين بغير الثالثة</translation>
    </message>
    <message>
        <source>where it is marked as a place</source>
        <translation>حيث وُسمت مكاناً</translation>
    </message>
    <message>
        <source>in articles of a relationship and a year</source>
        <translation>في مقالات علاقة وسنة</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Search all articles</source>
        <translation>ابحث في كل المقالات</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>عمليات بحث سابقة</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Mark all…</source>
        <translation>وسم الكل…</translation>
    </message>
    <message>
        <source>Mark all places of these words (Ctrl+M)</source>
        <translation>وسم كل مواضع هذه الكلمات (Ctrl+M)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Any spelling</source>
        <translation>بأي رسم</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>كل الصيغ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>سياقات متراصفة</translation>
    </message>
    <message>
        <source>All forms of a word need a lexicon. Install one with “mujaz lexicon install”.</source>
        <translation>يحتاج البحث بكل صيغ الكلمة إلى معجم. ثبّته بالأمر «mujaz lexicon install».</translation>
    </message>
    <message>
        <source>Enter opens the place  ·  F3 goes to the next</source>
        <translation>Enter يفتح الموضع  ·  F3 ينتقل إلى التالي</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>In marks of a kind</source>
        <translation>في علامات من نوع</translation>
    </message>
    <message>
        <source>In marks of {record}</source>
        <translation>في علامات {record}</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Words side by side: &quot;…&quot;</source>
        <translation>كلمات متجاورة: &quot;…&quot;</translation>
    </message>
    <message>
        <source>Exactly as spelled: =&quot;…&quot;</source>
        <translation>كما كُتبت تماماً: =&quot;…&quot;</translation>
    </message>
    <message>
        <source>Either of two: … OR …</source>
        <translation>إحدى اثنتين: … OR …</translation>
    </message>
    <message>
        <source>Without a word: -…</source>
        <translation>بغير كلمة: -…</translation>
    </message>
    <message>
        <source>Regular expression: /…/</source>
        <translation>تعبير نمطي: /…/</translation>
    </message>
</context>
<context>
    <name>SearchNote</name>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No article answers this. Take a word or a filter away, or leave the ending open with a star.</source>
        <translation>لا مقال يطابق هذا البحث. احذف كلمة أو مرشحاً، أو اترك نهاية الكلمة مفتوحة بنجمة.</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Hamza, ya, ta marbuta, vowel signs and what is joined before a word make no difference.</source>
        <translation>لا فرق بين رسوم الهمزة والياء والتاء المربوطة، ولا أثر للتشكيل ولا لما يتصل بأول الكلمة.</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>عمليات بحث سابقة</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعاً</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>في لا مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %Ln مقالات</numerusform>
            <numerusform>في %Ln مقالاً</numerusform>
            <numerusform>في %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>أكثر من {count}</translation>
    </message>
</context>
<context>
    <name>SectorsPage</name>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>العودة إلى المقال (Esc)</translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>قطاع جديد</translation>
    </message>
    <message>
        <source>Add beside</source>
        <translation>إضافة بجانبه</translation>
    </message>
    <message>
        <source>At the same level as the chosen sector (Enter)</source>
        <translation>في مستوى القطاع المختار (Enter)</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>إضافة تحته</translation>
    </message>
    <message>
        <source>Under the chosen sector (Shift+Enter)</source>
        <translation>تحت القطاع المختار (Shift+Enter)</translation>
    </message>
    <message>
        <source>Standard list</source>
        <translation>القائمة المعتادة</translation>
    </message>
    <message>
        <source>No sectors yet</source>
        <translation>لا قطاعات بعد</translation>
    </message>
    <message>
        <source>They come with the words you mark. A list of common fields can be added to begin with.</source>
        <translation>تأتي مع الكلمات التي تضع عليها علامات. ويمكن البدء بقائمة من المجالات المعتادة.</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>No suggestion is current: N goes to the next one.</source>
        <translation>لا مقترح محدّد الآن: ينتقل N إلى التالي.</translation>
    </message>
    <message>
        <source>Plain reading hides suggestions; {keys} shows them.</source>
        <translation>القراءة المجردة تخفي المقترحات؛ يظهرها {keys}.</translation>
    </message>
    <message>
        <source>Suggestions for this article are on their way.</source>
        <translation>مقترحات هذا المقال قيد الإعداد.</translation>
    </message>
    <message>
        <source>No suggestion waits in this article. {keys} opens the next one to do.</source>
        <translation>لا مقترح ينتظر في هذا المقال. يفتح {keys} المقال التالي.</translation>
    </message>
</context>
<context>
    <name>SetAsideSection</name>
    <message>
        <source>Set aside</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادة القيمة</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Dates and numbers in Arabic</source>
        <translation>التواريخ والأرقام بالعربية</translation>
    </message>
    <message>
        <source>Names of months</source>
        <translation>أسماء الأشهر</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>شكل الأرقام</translation>
    </message>
    <message>
        <source>On the page of a relationship and in briefings</source>
        <translation>في صفحة العلاقة وفي الموجزات</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>الموجزات</translation>
    </message>
    <message>
        <source>Language of new briefings</source>
        <translation>لغة الموجزات الجديدة</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Folder of briefings</source>
        <translation>مجلد الموجزات</translation>
    </message>
    <message>
        <source>Folder of pictures and tables</source>
        <translation>مجلد الصور والجداول</translation>
    </message>
    <message>
        <source>Open a briefing once it is written</source>
        <translation>فتح الموجز بعد إعداده</translation>
    </message>
    <message>
        <source>Beside the project</source>
        <translation>بجانب ملف المشروع</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Short month</name>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
</context>
<context>
    <name>SpreadCommands</name>
    <message>
        <source>Select words or a mark, or choose a record first.</source>
        <translation>حدّد كلمات أو علامة، أو اختر سجلاً أولاً.</translation>
    </message>
    <message>
        <source>There is no word in the selection.</source>
        <translation>لا كلمة في التحديد.</translation>
    </message>
</context>
<context>
    <name>SpreadDock</name>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّف البحث</translation>
    </message>
    <message>
        <source>Nothing was marked. Choose above where to look, to begin again.</source>
        <translation>لم يوسم شيء. اختر أعلاه أين تبحث لتبدأ من جديد.</translation>
    </message>
    <message>
        <source>Select words, a mark or a record, then press Ctrl+M.</source>
        <translation>حدّد كلمات أو علامة أو سجلاً، ثم اضغط Ctrl+M.</translation>
    </message>
    <message>
        <source>The words don&apos;t stand in these articles. Look in all articles, or allow other spellings.</source>
        <translation>لا ترد الكلمات في هذه المقالات. ابحث في كل المقالات، أو اسمح برسم آخر.</translation>
    </message>
    <message>
        <source>No place found</source>
        <translation>لا مواضع</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>الوسم</translation>
    </message>
</context>
<context>
    <name>SpreadWords</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعاً</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>في لا مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %Ln مقالات</numerusform>
            <numerusform>في %Ln مقالاً</numerusform>
            <numerusform>في %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them marked</source>
        <translation>
            <numerusform>لا موسوم منها</numerusform>
            <numerusform>منها واحد موسوم</numerusform>
            <numerusform>منها اثنان موسومان</numerusform>
            <numerusform>منها %Ln موسومة</numerusform>
            <numerusform>منها %Ln موسوماً</numerusform>
            <numerusform>منها %Ln موسوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln places</source>
        <translation>
            <numerusform>وسم المحدّد</numerusform>
            <numerusform>وسم موضع واحد</numerusform>
            <numerusform>وسم موضعين</numerusform>
            <numerusform>وسم %Ln مواضع</numerusform>
            <numerusform>وسم %Ln موضعاً</numerusform>
            <numerusform>وسم %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places marked. Ctrl+Z takes them all back.</source>
        <translation>
            <numerusform>لم يوسم شيء.</numerusform>
            <numerusform>وُسم موضع واحد. Ctrl+Z يلغيه.</numerusform>
            <numerusform>وُسم موضعان. Ctrl+Z يلغيهما معاً.</numerusform>
            <numerusform>وُسمت %Ln مواضع. Ctrl+Z يلغيها كلها.</numerusform>
            <numerusform>وُسم %Ln موضعاً. Ctrl+Z يلغيها كلها.</numerusform>
            <numerusform>وُسم %Ln موضع. Ctrl+Z يلغيها كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not proposed: they may be another record&apos;s</source>
        <translation>
            <numerusform>لا مستبعد</numerusform>
            <numerusform>واحد مستبعد: قد يكون لسجل آخر</numerusform>
            <numerusform>اثنان مستبعدان: قد يكونان لسجل آخر</numerusform>
            <numerusform>%Ln مستبعدة: قد تكون لسجل آخر</numerusform>
            <numerusform>%Ln مستبعداً: قد تكون لسجل آخر</numerusform>
            <numerusform>%Ln مستبعد: قد تكون لسجل آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>قبول مقترح</translation>
    </message>
    <message>
        <source>Refuse suggestion</source>
        <translation>رفض مقترح</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>قائمة الأسماء</translation>
    </message>
    <message>
        <source>Mark all like this</source>
        <translation>وسم كل المواضع</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>حذف العلامة</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Move edge</source>
        <translation>تحريك الحد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Change record</source>
        <translation>تغيير السجل</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>تحرير السجل</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>تغيير قيمة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Choose value</source>
        <translation>اختيار قيمة</translation>
    </message>
    <message>
        <source>Set value aside</source>
        <translation>تنحية قيمة</translation>
    </message>
    <message>
        <source>Change relationships</source>
        <translation>تغيير العلاقات</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>تعديل البيانات</translation>
    </message>
    <message>
        <source>Edit details of articles</source>
        <translation>تعديل بيانات مقالات</translation>
    </message>
    <message>
        <source>Confirm reprint</source>
        <translation>تأكيد إعادة نشر</translation>
    </message>
    <message>
        <source>Not a reprint</source>
        <translation>ليس إعادة نشر</translation>
    </message>
    <message>
        <source>Join reprints</source>
        <translation>جمع نصوص معادة النشر</translation>
    </message>
    <message>
        <source>Look for reprints</source>
        <translation>البحث عن نصوص معادة النشر</translation>
    </message>
    <message>
        <source>Carry marks over</source>
        <translation>نقل علامات</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>حذف مقال</translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation>حذف سجل</translation>
    </message>
    <message>
        <source>Change spelling</source>
        <translation>تغيير صيغة الكتابة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Steps left behind</source>
        <translation>خطوات تُركت جانباً</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>نوع جديد</translation>
    </message>
    <message>
        <source>Edit kind</source>
        <translation>تعديل نوع</translation>
    </message>
    <message>
        <source>Remove kind</source>
        <translation>إزالة نوع</translation>
    </message>
    <message>
        <source>Change relationships of records</source>
        <translation>تغيير علاقات سجلات</translation>
    </message>
    <message>
        <source>Confirm guesses of an article</source>
        <translation>تأكيد تخمينات المقال</translation>
    </message>
    <message>
        <source>Confirm guesses of records</source>
        <translation>تأكيد تخمينات سجلات</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>نقاط رئيسة</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>حذف سجلات</translation>
    </message>
    <message>
        <source>Bring value back</source>
        <translation>إعادة قيمة</translation>
    </message>
    <message>
        <source>Merge records</source>
        <translation>دمج سجلات</translation>
    </message>
    <message>
        <source>Split off again</source>
        <translation>فصل سجل مدموج</translation>
    </message>
    <message>
        <source>Split marks off</source>
        <translation>فصل علامات في سجل</translation>
    </message>
    <message>
        <source>Move marks</source>
        <translation>نقل علامات</translation>
    </message>
    <message>
        <source>Tell apart</source>
        <translation>تمييز سجلين</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>تقدير جديد</translation>
    </message>
    <message>
        <source>Edit assessment</source>
        <translation>تعديل تقدير</translation>
    </message>
    <message>
        <source>Delete assessment</source>
        <translation>حذف تقدير</translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>قطاع جديد</translation>
    </message>
    <message>
        <source>Move sector</source>
        <translation>نقل قطاع</translation>
    </message>
    <message>
        <source>Add common sectors</source>
        <translation>إضافة القطاعات الشائعة</translation>
    </message>
</context>
<context>
    <name>SuggestCommands</name>
    <message>
        <source>The library is being looked through. Press {keys} again when that is done.</source>
        <translation>يجري البحث في المكتبة الآن؛ اضغط {keys} ثانيةً حين ينتهي.</translation>
    </message>
    <message>
        <source>No other article that isn&apos;t done has a suggestion left to answer.</source>
        <translation>لم يبقَ مقترح ينتظر في أي مقال آخر غير منجز.</translation>
    </message>
    <message>
        <source>The library is looked through now, to tell which article. Press {keys} again then.</source>
        <translation>يجري البحث في المكتبة الآن لمعرفة ذلك المقال؛ ثم اضغط {keys} ثانيةً.</translation>
    </message>
    <message>
        <source>Go to a suggestion first: press N in the article.</source>
        <translation>انتقل أولاً إلى مقترح: اضغط N في المقال.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>What is proposed</source>
        <translation>ما يُقترح</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>الترجيح</translation>
    </message>
    <message>
        <source>Nothing was answered: the places of this group are still on their way.</source>
        <translation>لم يُنفَّذ شيء: مواضع هذه المجموعة ما زالت في الطريق.</translation>
    </message>
    <message>
        <source>Nothing is listed here that could be answered.</source>
        <translation>لا شيء معروض هنا ليُقبل أو يُرفض.</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>البحث في المكتبة…</translation>
    </message>
    <message>
        <source>You can work on meanwhile.</source>
        <translation>يمكنك متابعة العمل في أثناء ذلك.</translation>
    </message>
    <message>
        <source>The library has not been looked through</source>
        <translation>لم يُبحث في المكتبة بعد</translation>
    </message>
    <message>
        <source>“Look again” above begins anew.</source>
        <translation>يبدأ البحث من زر «بحث من جديد» أعلاه.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>لا شيء يجتاز التصفية</translation>
    </message>
    <message>
        <source>Its button above shows other kinds, engines and scores.</source>
        <translation>زرّها أعلاه يعرض أنواعاً ومحركات ودرجات أخرى.</translation>
    </message>
    <message>
        <source>“Look again” above goes on with them.</source>
        <translation>يكمل زر «بحث من جديد» أعلاه فحصها.</translation>
    </message>
    <message>
        <source>Nothing waits in the library</source>
        <translation>لا شيء ينتظر في المكتبة</translation>
    </message>
    <message>
        <source>New articles are looked at by themselves.</source>
        <translation>تُفحص المقالات الجديدة تلقائياً.</translation>
    </message>
    <message>
        <source>Nothing waits in this article</source>
        <translation>لا شيء ينتظر في هذا المقال</translation>
    </message>
    <message>
        <source>What may be marked will stand here, by what it means.</source>
        <translation>هنا يظهر ما يمكن وسمه، مجموعاً بحسب معناه.</translation>
    </message>
    <message>
        <source>found before the engines changed: look again</source>
        <translation>وُجدت قبل تغيّر المحركات: ابحث من جديد</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Looking at this article…</source>
        <translation>يُفحص هذا المقال…</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معاً</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بحث من جديد</translation>
    </message>
    <message>
        <source>Which suggestions are shown</source>
        <translation>أي المقترحات تُعرض</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>One step, which one undo takes back.</source>
        <translation>خطوة واحدة، يلغيها تراجع واحد.</translation>
    </message>
    <message>
        <source>One step, which one undo takes back; then the next ones stand here.</source>
        <translation>خطوة واحدة، يلغيها تراجع واحد، ثم تظهر المقترحات التالية هنا.</translation>
    </message>
    <message>
        <source>Kinds shown</source>
        <translation>الأنواع المعروضة</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>المحرك المقترِح</translation>
    </message>
    <message>
        <source>At least so sure</source>
        <translation>أدنى درجة ترجيح</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي درجة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>known record</source>
        <translation>سجل معروف</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Suggestion: {kind}</source>
        <translation>مقترح: {kind}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Not filled in until marked</source>
        <translation>لا يُملأ قبل وسمه</translation>
    </message>
    <message>
        <source>Not filled in by accepting</source>
        <translation>لا يملؤه القبول</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>لم يُبَتّ في مقترحاته بعد</translation>
    </message>
    <message>
        <source>Suggestions shown</source>
        <translation>المقترحات ظاهرة</translation>
    </message>
    <message>
        <source>Suggestions hidden</source>
        <translation>المقترحات مخفية</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Lists of names</source>
        <translation>قوائم الأسماء</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>المتعلّم</translation>
    </message>
    <message>
        <source>Neural model</source>
        <translation>النموذج العصبي</translation>
    </message>
    <message>
        <source>What was marked in this project before</source>
        <translation>ما وُسم في هذا المشروع من قبل</translation>
    </message>
    <message>
        <source>The program&apos;s lists of names and your own</source>
        <translation>قوائم الأسماء في البرنامج وقائمتك أنت</translation>
    </message>
    <message>
        <source>What the words around say</source>
        <translation>ما تدل عليه الألفاظ المجاورة</translation>
    </message>
    <message>
        <source>A model of this project&apos;s marks: names, sectors, meetings</source>
        <translation>نموذج يتعلّم من علامات هذا المشروع: الأسماء والقطاعات واللقاءات</translation>
    </message>
    <message>
        <source>camel-tools&apos; recogniser, where it is installed</source>
        <translation>متعرّف camel-tools حيثما كان مثبّتاً</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>العواصم</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>المدن</translation>
    </message>
    <message>
        <source>places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>الأقاليم</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>bodies of the state</source>
        <translation>هيئات الدولة</translation>
    </message>
    <message>
        <source>news agencies</source>
        <translation>وكالات الأنباء</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>القادة</translation>
    </message>
    <message>
        <source>events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>A name of the record “{name}”.</source>
        <translation>اسم من أسماء السجل «{name}».</translation>
    </message>
    <message>
        <source>Short for “{name}”, which stands in this article in full.</source>
        <translation>اختصار لاسم «{name}» الوارد كاملاً في هذا المقال.</translation>
    </message>
    <message>
        <source>“{name}” is on your own list of names.</source>
        <translation>«{name}» في قائمة أسمائك.</translation>
    </message>
    <message>
        <source>“{name}” is on the program&apos;s list of {list}.</source>
        <translation>«{name}» في قائمة البرنامج: {list}.</translation>
    </message>
    <message>
        <source>A name after the title “{words}”.</source>
        <translation>اسم يلي اللقب «{words}».</translation>
    </message>
    <message>
        <source>Such names begin with “{words}”.</source>
        <translation>مثل هذه الأسماء تبدأ بلفظ «{words}».</translation>
    </message>
    <message>
        <source>The words “{words}” say so.</source>
        <translation>تدل عليه عبارة «{words}».</translation>
    </message>
    <message>
        <source>A name of its own within “{words}”.</source>
        <translation>اسم قائم بذاته ضمن «{words}».</translation>
    </message>
    <message>
        <source>A number with what it counts: “{words}”.</source>
        <translation>عدد مع معدوده: «{words}».</translation>
    </message>
    <message>
        <source>What somebody said, after “{words}”.</source>
        <translation>قول لأحدهم يلي الفعل «{words}».</translation>
    </message>
    <message>
        <source>The words “{words}” belong to this sector.</source>
        <translation>عبارة «{words}» من ألفاظ هذا القطاع.</translation>
    </message>
    <message>
        <source>Learnt from the marks of this project.</source>
        <translation>مستفاد من علامات هذا المشروع.</translation>
    </message>
    <message>
        <source>Recognised by the neural model.</source>
        <translation>تعرّف عليه النموذج العصبي.</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <translation>لم يُختر نموذج</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>لم يُدرَّب بعد</translation>
    </message>
    <message>
        <source>The learner&apos;s file is damaged: have it trained again.</source>
        <translation>ملف المتعلّم تالف: أعد تدريبه.</translation>
    </message>
    <message>
        <source>Trained by another version of the program: have it trained again.</source>
        <translation>درّبته نسخة أخرى من البرنامج: أعد تدريبه.</translation>
    </message>
    <message>
        <source>Not asked: it learnt with a lexicon that is gone. Install one, or have it trained again.</source>
        <translation>لا يُسأل: تعلّم بمعجم لم يعد موجوداً. ثبِّت معجماً أو أعد تدريبه.</translation>
    </message>
    <message>
        <source>Not trained yet.</source>
        <translation>لم يُدرَّب بعد.</translation>
    </message>
    <message>
        <source>Not trained yet: it begins with {least}, and there are {now}.</source>
        <translation>لم يُدرَّب بعد: يبدأ من {least}، والموجود {now}.</translation>
    </message>
    <message>
        <source>Trained {time} on {marks}.</source>
        <translation>دُرِّب {time} على {marks}.</translation>
    </message>
    <message>
        <source>Now there are {marks}.</source>
        <translation>وعددها الآن {marks}.</translation>
    </message>
    <message>
        <source>Seldom marked in articles that are done: {taken} of {of}.</source>
        <translation>نادراً ما يوسم مثله في المقالات المكتملة: {taken} من {of}.</translation>
    </message>
    <message>
        <source>also {engines}</source>
        <translation>ومعها: {engines}</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message numerus="yes">
        <source>Marked like this %Ln times before.</source>
        <translation>
            <numerusform>لم يوسم هكذا من قبل.</numerusform>
            <numerusform>وُسم هكذا مرة واحدة من قبل.</numerusform>
            <numerusform>وُسم هكذا مرتين من قبل.</numerusform>
            <numerusform>وُسم هكذا %Ln مرات من قبل.</numerusform>
            <numerusform>وُسم هكذا %Ln مرة من قبل.</numerusform>
            <numerusform>وُسم هكذا %Ln مرة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions waiting</source>
        <translation>
            <numerusform>لا مقترح ينتظر</numerusform>
            <numerusform>مقترح واحد ينتظر</numerusform>
            <numerusform>مقترحان ينتظران</numerusform>
            <numerusform>%Ln مقترحات تنتظر</numerusform>
            <numerusform>%Ln مقترحاً ينتظر</numerusform>
            <numerusform>%Ln مقترح ينتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library</source>
        <translation>
            <numerusform>لا شيء في المكتبة</numerusform>
            <numerusform>واحد في المكتبة</numerusform>
            <numerusform>اثنان في المكتبة</numerusform>
            <numerusform>%Ln في المكتبة</numerusform>
            <numerusform>%Ln في المكتبة</numerusform>
            <numerusform>%Ln في المكتبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library so far</source>
        <translation>
            <numerusform>لا شيء في المكتبة حتى الآن</numerusform>
            <numerusform>واحد في المكتبة حتى الآن</numerusform>
            <numerusform>اثنان في المكتبة حتى الآن</numerusform>
            <numerusform>%Ln في المكتبة حتى الآن</numerusform>
            <numerusform>%Ln في المكتبة حتى الآن</numerusform>
            <numerusform>%Ln في المكتبة حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions in the library so far</source>
        <translation>
            <numerusform>لا مقترحات في المكتبة حتى الآن</numerusform>
            <numerusform>مقترح واحد في المكتبة حتى الآن</numerusform>
            <numerusform>مقترحان في المكتبة حتى الآن</numerusform>
            <numerusform>%Ln مقترحات في المكتبة حتى الآن</numerusform>
            <numerusform>%Ln مقترحاً في المكتبة حتى الآن</numerusform>
            <numerusform>%Ln مقترح في المكتبة حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions in the library</source>
        <translation>
            <numerusform>لا مقترحات في المكتبة</numerusform>
            <numerusform>مقترح واحد في المكتبة</numerusform>
            <numerusform>مقترحان في المكتبة</numerusform>
            <numerusform>%Ln مقترحات في المكتبة</numerusform>
            <numerusform>%Ln مقترحاً في المكتبة</numerusform>
            <numerusform>%Ln مقترح في المكتبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles not looked through yet</source>
        <translation>
            <numerusform>لم يبقَ مقال بلا فحص</numerusform>
            <numerusform>مقال واحد لم يُفحص بعد</numerusform>
            <numerusform>مقالان لم يُفحصا بعد</numerusform>
            <numerusform>%Ln مقالات لم تُفحص بعد</numerusform>
            <numerusform>%Ln مقالاً لم يُفحص بعد</numerusform>
            <numerusform>%Ln مقال لم يُفحص بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln</source>
        <translation>
            <numerusform>قبول</numerusform>
            <numerusform>قبول مقترح واحد</numerusform>
            <numerusform>قبول مقترحين</numerusform>
            <numerusform>قبول %Ln مقترحات</numerusform>
            <numerusform>قبول %Ln مقترحاً</numerusform>
            <numerusform>قبول %Ln مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the first %Ln</source>
        <translation>
            <numerusform>قبول الأوائل</numerusform>
            <numerusform>قبول الأول</numerusform>
            <numerusform>قبول الأولَيْن</numerusform>
            <numerusform>قبول أول %Ln</numerusform>
            <numerusform>قبول أول %Ln</numerusform>
            <numerusform>قبول أول %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln</source>
        <translation>
            <numerusform>رفض</numerusform>
            <numerusform>رفض مقترح واحد</numerusform>
            <numerusform>رفض مقترحين</numerusform>
            <numerusform>رفض %Ln مقترحات</numerusform>
            <numerusform>رفض %Ln مقترحاً</numerusform>
            <numerusform>رفض %Ln مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions accepted.</source>
        <translation>
            <numerusform>لم يُقبل مقترح.</numerusform>
            <numerusform>قُبل مقترح واحد.</numerusform>
            <numerusform>قُبل مقترحان.</numerusform>
            <numerusform>قُبلت %Ln مقترحات.</numerusform>
            <numerusform>قُبل %Ln مقترحاً.</numerusform>
            <numerusform>قُبل %Ln مقترح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions refused.</source>
        <translation>
            <numerusform>لم يُرفض مقترح.</numerusform>
            <numerusform>رُفض مقترح واحد.</numerusform>
            <numerusform>رُفض مقترحان.</numerusform>
            <numerusform>رُفضت %Ln مقترحات.</numerusform>
            <numerusform>رُفض %Ln مقترحاً.</numerusform>
            <numerusform>رُفض %Ln مقترح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>لا مقترحات</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>%Ln مقترحات</numerusform>
            <numerusform>%Ln مقترحاً</numerusform>
            <numerusform>%Ln مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>بلا مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %Ln مقالات</numerusform>
            <numerusform>في %Ln مقالاً</numerusform>
            <numerusform>في %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {shown} of %Ln suggestions</source>
        <translation>
            <numerusform>أول {shown} من المقترحات</numerusform>
            <numerusform>أول {shown} من مقترح واحد</numerusform>
            <numerusform>أول {shown} من مقترحين</numerusform>
            <numerusform>أول {shown} من %Ln مقترحات</numerusform>
            <numerusform>أول {shown} من %Ln مقترحاً</numerusform>
            <numerusform>أول {shown} من %Ln مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{accepted} of %Ln taken</source>
        <translation>
            <numerusform>قُبل {accepted} من %Ln</numerusform>
            <numerusform>قُبل {accepted} من %Ln</numerusform>
            <numerusform>قُبل {accepted} من %Ln</numerusform>
            <numerusform>قُبل {accepted} من %Ln</numerusform>
            <numerusform>قُبل {accepted} من %Ln</numerusform>
            <numerusform>قُبل {accepted} من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%Ln أسماء</numerusform>
            <numerusform>%Ln اسماً</numerusform>
            <numerusform>%Ln اسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>مصادر</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقيات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>ما يُقاس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>each in the words of who gives it, never merged</source>
        <translation>لكل قائل رقمه، ولا تُدمج</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>* sources disagree; the value chosen or best confirmed is shown</source>
        <translation>* المصادر متعارضة؛ تُعرض القيمة المختارة أو الأوثق تأكيداً</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message>
        <source>{country}, {place}</source>
        <translation>{country}، {place}</translation>
    </message>
    <message>
        <source>Kinds of mark</source>
        <translation>أنواع العلامات</translation>
    </message>
</context>
<context>
    <name>ThinDock</name>
    <message>
        <source>Write briefing</source>
        <translation>إعداد الموجز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What is thin</source>
        <translation>مواضع الضعف</translation>
    </message>
    <message>
        <source>What is thin: {pair}</source>
        <translation>مواضع الضعف: {pair}</translation>
    </message>
    <message>
        <source>No relationship chosen</source>
        <translation>لم تُختر علاقة</translation>
    </message>
    <message>
        <source>Choose one in the library, or open an article that belongs to one.</source>
        <translation>اختر علاقة من المكتبة، أو افتح مقالاً ينتمي إلى علاقة.</translation>
    </message>
    <message>
        <source>Looking for what is thin…</source>
        <translation>يجري البحث عن مواضع الضعف…</translation>
    </message>
    <message>
        <source>Nothing is thin</source>
        <translation>لا مواضع ضعف</translation>
    </message>
    <message>
        <source>Everything has two sources, a date, confirmed values and a name in English.</source>
        <translation>لكل شيء مصدران وتاريخ وقيم مؤكدة واسم بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>ThinWords</name>
    <message>
        <source>Sources in conflict</source>
        <translation>مصادر متعارضة</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>مصدر واحد فقط</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Relationship guessed</source>
        <translation>العلاقة تخمين</translation>
    </message>
    <message>
        <source>No relationship</source>
        <translation>بلا علاقة</translation>
    </message>
    <message>
        <source>No English name</source>
        <translation>بلا اسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Choose the value that you rely on; the briefing names the others too.</source>
        <translation>اختر القيمة التي تعتمدها، ويذكر الموجز القيم الأخرى أيضاً.</translation>
    </message>
    <message>
        <source>Mark the words that say so; without them the briefing leaves it out.</source>
        <translation>ضع علامة على الكلمات التي تقول ذلك، فما لا شاهد عليه لا يدخل الموجز.</translation>
    </message>
    <message>
        <source>Look for a second article; the briefing says that it rests on one.</source>
        <translation>ابحث عن مقال ثانٍ، ويذكر الموجز أنه يستند إلى مقال واحد.</translation>
    </message>
    <message>
        <source>Mark or enter the day, the month or the year.</source>
        <translation>ضع علامة على اليوم أو الشهر أو السنة، أو اكتبها.</translation>
    </message>
    <message>
        <source>Confirm what was read from the text, or put it right.</source>
        <translation>أكّد ما قُرئ من النص أو صحّحه.</translation>
    </message>
    <message>
        <source>Say that it belongs to these two countries.</source>
        <translation>أكّد أنه يخص هاتين الدولتين.</translation>
    </message>
    <message>
        <source>Marked in an article on these countries, and in no briefing yet.</source>
        <translation>موسوم في مقال عن هاتين الدولتين ولا يدخل أي موجز بعد.</translation>
    </message>
    <message>
        <source>An English briefing prints the Arabic words instead; give it a Latin name.</source>
        <translation>يطبع الموجز الإنجليزي الكلمات العربية بدلاً منه، فاكتب الاسم اللاتيني.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a command, article or record</source>
        <translation>ابحث عن أمر أو مقال أو سجل</translation>
    </message>
    <message>
        <source>Write briefing</source>
        <translation>إعداد الموجز</translation>
    </message>
    <message>
        <source>More about briefings</source>
        <translation>المزيد عن الموجزات</translation>
    </message>
</context>
<context>
    <name>Underline</name>
    <message>
        <source>Zigzag</source>
        <translation>متعرّج</translation>
    </message>
    <message>
        <source>Beads</source>
        <translation>خرز</translation>
    </message>
    <message>
        <source>Slashes</source>
        <translation>شُرَط مائلة</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>خط واحد</translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation>خطان</translation>
    </message>
    <message>
        <source>Thick line</source>
        <translation>خط عريض</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>موجة</translation>
    </message>
    <message>
        <source>Dash and dot</source>
        <translation>شرطة ونقطة</translation>
    </message>
    <message>
        <source>Dash and two dots</source>
        <translation>شرطة ونقطتان</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>قوس</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>مسطرة</translation>
    </message>
    <message>
        <source>Thin line with corners</source>
        <translation>خط رفيع بزاويتين</translation>
    </message>
</context>
<context>
    <name>_SectionsBox</name>
    <message>
        <source>The title, conflicts and the method always stand</source>
        <translation>يبقى العنوان والتعارضات والمنهج دائماً</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>جميع الأقسام</translation>
    </message>
</context>
</TS>
