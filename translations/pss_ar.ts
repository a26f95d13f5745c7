<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Copy the versions</source>
        <translation>انسخ أرقام الإصدارات</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>يقوم على عمل آخرين:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Offline-first, encrypted records for psychosocial counselors.</source>
        <translation>سجلات مشفّرة تعمل من دون إنترنت، للعاملين في الإرشاد النفسي الاجتماعي.</translation>
    </message>
    <message>
        <source>The versions are copied. They say nothing about you or your clients.</source>
        <translation>نُسخت أرقام الإصدارات. لا تقول شيئًا عنك ولا عن العملاء.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>pss desktop is free software: you may use, share and change it under {licence}.</source>
        <translation>‏⁦pss desktop⁩ برنامج حر: يُسمح باستخدامه ومشاركته وتعديله بموجب ⁦{licence}⁩.</translation>
    </message>
</context>
<context>
    <name>AddClientScreen</name>
    <message>
        <source>Add a client</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>أضف العميل</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>ألغِ الإضافة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>هل الاسم من هذه الأسماء؟</translation>
    </message>
    <message>
        <source>Nobody here sounds like {name}.</source>
        <translation>لا اسم هنا يشبه {name}.</translation>
    </message>
    <message>
        <source>Open one to go there. What you typed is kept.</source>
        <translation>عند فتح أحدها يبقى ما كتبته محفوظًا.</translation>
    </message>
    <message>
        <source>Those who sound alike are shown here while you type the name.</source>
        <translation>تظهر هنا الأسماء المتشابهة في أثناء كتابة الاسم.</translation>
    </message>
    <message>
        <source>Who sounds alike</source>
        <translation>أسماء متشابهة</translation>
    </message>
</context>
<context>
    <name>AppearanceBar</name>
    <message>
        <source>Text size and colours</source>
        <translation>حجم الخط والألوان</translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>For everybody who uses this computer account.</source>
        <translation>لكل من يستخدم هذا الحساب على الحاسوب.</translation>
    </message>
    <message>
        <source>How this window looks</source>
        <translation>مظهر هذه النافذة</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>As the computer</source>
        <translation>كإعداد الحاسوب</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم الخط</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>For this computer, whichever vault is open. It changes at once.</source>
        <translation>لهذا الحاسوب، أيًّا كانت الخزنة المفتوحة. يتغيّر فورًا.</translation>
    </message>
    <message>
        <source>Of this window. What a client reads can be in another language.</source>
        <translation>لغة هذه النافذة. ما يقرؤه العميل قد يكون بلغة أخرى.</translation>
    </message>
</context>
<context>
    <name>AppointmentCounts</name>
    <message numerus="yes">
        <source>%n session(s) missed so far</source>
        <translation>
            <numerusform>لم تُفوَّت أي جلسة</numerusform>
            <numerusform>فُوّتت جلسة واحدة حتى الآن</numerusform>
            <numerusform>فُوّتت جلستان حتى الآن</numerusform>
            <numerusform>فُوّتت %Ln جلسات حتى الآن</numerusform>
            <numerusform>فُوّتت %Ln جلسة حتى الآن</numerusform>
            <numerusform>فُوّتت %Ln جلسة حتى الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppointmentScreen</name>
    <message>
        <source>A new appointment</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Another time or place</source>
        <translation>وقت أو مكان آخر</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>ألغِ الموعد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Drop these words</source>
        <translation>تخلّص من هذه الكلمات</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>It took place: write the note</source>
        <translation>تمّت: اكتب الملاحظة</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>احفظ التغيير</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Make the appointment</source>
        <translation>حدّد الموعد</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Move or change</source>
        <translation>انقله أو غيّره</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>خطّط جلسة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Record the no-show</source>
        <translation>سجّل الغياب</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملحوظة</translation>
    </message>
    <message>
        <source>Session planned</source>
        <translation>جلسة مخطّطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why did the client not come?</source>
        <translation>لماذا لم يحضر العميل؟</translation>
    </message>
    <message>
        <source>Why was it cancelled?</source>
        <translation>لماذا أُلغي؟</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>ألغيناه نحن</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>تعذّر الوصول إليه</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>نسي</translation>
    </message>
    <message>
        <source>No longer wants to come</source>
        <translation>لم يعد يريد الحضور</translation>
    </message>
    <message>
        <source>No transport</source>
        <translation>لا مواصلات</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Not safe to come</source>
        <translation>الحضور غير آمن</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>محدّد</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>وعكة صحية</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
</context>
<context>
    <name>AttachFileScreen</name>
    <message>
        <source>A picture (JPEG, PNG, WebP) or a PDF of at most 25 MB. The place and the names that a camera writes into a picture are left out.</source>
        <translation>صورة (JPEG أو PNG أو WebP) أو ملف PDF لا يزيد على خمسة وعشرين ميغابايت. لا يُحفظ المكان ولا الأسماء التي تكتبها آلة التصوير داخل الصورة.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Attach the file</source>
        <translation>أرفق الملف</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>ينبغي اختيار ملف أولًا.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Leave without attaching</source>
        <translation>اخرج دون إرفاق</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>لا ملف بعد.</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>الصور وملفات PDF</translation>
    </message>
    <message>
        <source>Reading and locking the file</source>
        <translation>تجري قراءة الملف وقفله</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>خذه</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>أي ملف؟</translation>
    </message>
    <message>
        <source>{form}, {size}. It is locked in this vault; the original stays where it was.</source>
        <translation>{form}، {size}. هو مقفل في هذه الخزنة، ويبقى الأصل في مكانه.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Nobody can change this log, you neither. It names records by number, never by words.</source>
        <translation>لا أحد يستطيع تغيير هذه القائمة، ولا حتى أنت. تذكر السجلات بأرقامها، لا بكلماتها.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What happened here, newest first</source>
        <translation>ما حدث هنا، الأحدث أولًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n older ones went to make room.</source>
        <translation>
            <numerusform>لم تُحذف أي نسخة أقدم.</numerusform>
            <numerusform>حُذفت نسخة أقدم لإفساح المجال.</numerusform>
            <numerusform>حُذفت نسختان أقدم لإفساح المجال.</numerusform>
            <numerusform>حُذفت %Ln نسخ أقدم لإفساح المجال.</numerusform>
            <numerusform>حُذفت %Ln نسخة أقدم لإفساح المجال.</numerusform>
            <numerusform>حُذفت %Ln نسخة أقدم لإفساح المجال.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup opens with your passphrase. It is made by itself once a day while you work.</source>
        <translation>تُفتح النسخة الاحتياطية بعبارة المرور. تُنشأ تلقائيًا مرة كل يوم في أثناء العمل.</translation>
    </message>
    <message>
        <source>After 7 days without a backup, Today reminds you.</source>
        <translation>بعد سبعة أيام بلا نسخة احتياطية، يظهر تذكير في «اليوم».</translation>
    </message>
    <message>
        <source>Back up here</source>
        <translation>انسخ هنا</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ الآن</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>انسخ إلى قرص USB</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>النسخ الاحتياطية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>If this computer is lost now, everything in the vault is lost.</source>
        <translation>إذا فُقد هذا الحاسوب الآن، فُقد كل ما في الخزنة.</translation>
    </message>
    <message>
        <source>Last backup: {age}</source>
        <translation>آخر نسخة احتياطية: {age}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The backup is made. It was opened again and read whole.</source>
        <translation>أُنشئت النسخة الاحتياطية. فُتحت من جديد وقُرئت كاملة.</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>أين توضع النسخة الاحتياطية؟</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Clients in the bin</source>
        <translation>العملاء في السلة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>امحُ نهائيًا</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>في السلة منذ</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يبقى حتى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>أعِده</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>السلة فارغة.</translation>
    </message>
    <message>
        <source>Whoever was moved to the bin stays here for 30 days, whole and on no list.</source>
        <translation>من نُقل إلى السلة يبقى هنا ثلاثين يومًا، بسجله كاملًا وخارج كل القوائم.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>اقفل الآن</translation>
    </message>
    <message>
        <source>Report {name}, for whoever mends it. It holds nothing that was typed.</source>
        <translation>التقرير ⁦{name}⁩، لمن سيصلح الخلل. لا يحتوي شيئًا مما كُتب.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>حدث خلل داخل البرنامج</translation>
    </message>
    <message>
        <source>What you typed is kept. Locking and unlocking starts the program afresh.</source>
        <translation>ما كتبته محفوظ. القفل ثم الفتح يعيدان تشغيل البرنامج.</translation>
    </message>
</context>
<context>
    <name>CaseFormScreen</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>أغلق واحتفظ بالمسودة</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>تابعه</translation>
    </message>
    <message>
        <source>More deeds</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Put it away, begin anew</source>
        <translation>ضعه جانبًا وابدأ من جديد</translation>
    </message>
    <message>
        <source>Saved {moment}. What was signed before is not touched by either.</source>
        <translation>حُفظ {moment}. وما وُقّع من قبل لا يمسّه أيٌّ من الخيارين.</translation>
    </message>
    <message>
        <source>There is an unfinished form for {client}</source>
        <translation>يوجد نموذج غير مكتمل يخص {client}</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>التخلص من هذه المسودة</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>History</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Last scores: {scores}</source>
        <translation>آخر النتائج: {scores}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>{day}, by {person}</source>
        <translation>{day}، {person}</translation>
    </message>
    <message>
        <source>{day}, by {person}, written down {written}</source>
        <translation>{day}، {person}، دُوِّن في {written}</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Achieved</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Agreed: moved away</source>
        <translation>بالاتفاق: انتقال إلى مكان آخر</translation>
    </message>
    <message>
        <source>Agreed: one talk was enough</source>
        <translation>بالاتفاق: كفت جلسة واحدة</translation>
    </message>
    <message>
        <source>Agreed: others go on</source>
        <translation>بالاتفاق: تتابع جهة أخرى</translation>
    </message>
    <message>
        <source>Agreed: the work is done</source>
        <translation>بالاتفاق: اكتمل العمل</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>أغلق الحالة</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>what happened to a case</comment>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Died or is missing</source>
        <translation>وفاة أو فقدان</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>استأنف الحالة</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>الهدف {number}</translation>
    </message>
    <message>
        <source>Gone on with</source>
        <translation>استؤنفت</translation>
    </message>
    <message>
        <source>Hard going</source>
        <translation>صعوبات</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>ببضع كلمات</translation>
    </message>
    <message>
        <source>Last scores</source>
        <translation>آخر النتائج</translation>
    </message>
    <message>
        <source>Lost: cannot be found</source>
        <translation>انقطاع: تعذّر العثور على العميل</translation>
    </message>
    <message>
        <source>Lost: was not content with us</source>
        <translation>انقطاع: عدم رضا عن الخدمة</translation>
    </message>
    <message>
        <source>No access: detained or taken away</source>
        <translation>تعذّر الوصول: احتجاز أو إبعاد</translation>
    </message>
    <message>
        <source>No access: no way to come</source>
        <translation>تعذّر الوصول: لا وسيلة للحضور</translation>
    </message>
    <message>
        <source>No access: our service left</source>
        <translation>تعذّر الوصول: غادرت خدمتنا المكان</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>لا تغيّر</translation>
    </message>
    <message>
        <source>Nothing is erased. The notes stay readable, and the case can be reopened.</source>
        <translation>لا يُمحى شيء. تبقى الملاحظات مقروءة، ويمكن إعادة فتح الحالة.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation>علّق الحالة</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>عُلِّقت</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>أعد فتح الحالة</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>The case is open again, as before.</source>
        <translation>الحالة مفتوحة من جديد كما كانت.</translation>
    </message>
    <message>
        <source>The case is open again; its closing stays in the history.</source>
        <translation>الحالة مفتوحة من جديد، ويبقى إغلاقها مذكورًا فيما جرى.</translation>
    </message>
    <message>
        <source>The case stays on your list. You go on when it is time.</source>
        <translation>تبقى الحالة في القائمة، وتُستأنف حين يحين وقتها.</translation>
    </message>
    <message>
        <source>What became of goal {number}</source>
        <translation>ما آل إليه الهدف {number}</translation>
    </message>
    <message>
        <source>Which questionnaire, the last result, and its day.</source>
        <translation>أي استبيان، وآخر نتيجة، ويومها.</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>سبب الإغلاق</translation>
    </message>
</context>
<context>
    <name>ChangePassphrasePage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>غيّر عبارة المرور</translation>
    </message>
    <message>
        <source>It opens your vault. Nobody else has it: not your programme, not us.</source>
        <translation>تفتح خزنتك. ليست لدى أحد غيرك: لا لدى مؤسستك، ولا لدينا.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>تغيّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation>عبارة المرور حتى الآن</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n entries of the journal were read, and every one verifies.</source>
        <translation>
            <numerusform>لا قيود في الدفتر بعد.</numerusform>
            <numerusform>قُرئ قيد واحد من الدفتر، وثبتت صحته.</numerusform>
            <numerusform>قُرئ قيدان من الدفتر، وثبتت صحتهما.</numerusform>
            <numerusform>قُرئت %Ln قيود من الدفتر، وثبتت صحتها كلها.</numerusform>
            <numerusform>قُرئ %Ln قيدًا من الدفتر، وثبتت صحتها كلها.</numerusform>
            <numerusform>قُرئ %Ln قيد من الدفتر، وثبتت صحتها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list or the search had fallen behind and was made anew.</source>
        <translation>تأخرت إحدى القوائم أو البحث، فأُنشئت من جديد.</translation>
    </message>
    <message>
        <source>All parts hold</source>
        <translation>كل الأجزاء سليمة</translation>
    </message>
    <message>
        <source>Check my vault</source>
        <translation>افحص الخزنة</translation>
    </message>
    <message>
        <source>Checked {moment}</source>
        <translation>آخر فحص: {moment}</translation>
    </message>
    <message>
        <source>It takes about a minute for each 100,000 notes.</source>
        <translation>يستغرق نحو دقيقة لكل مئة ألف ملاحظة.</translation>
    </message>
    <message>
        <source>Reads every part of the vault and compares it with what was signed.</source>
        <translation>يقرأ كل جزء من الخزنة ويقارنه بما وُقّع.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>اعرض النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Some parts do not hold</source>
        <translation>بعض الأجزاء غير سليم</translation>
    </message>
    <message>
        <source>The file {title} of {name} cannot be shown.</source>
        <translation>لا يمكن عرض الملف {title} الخاص بـ{name}.</translation>
    </message>
    <message>
        <source>What can be read stays readable. Make no changes now: the backups made before the damage still hold all of it, and &apos;Restore from a backup&apos; on the unlock screen opens one.</source>
        <translation>ما يمكن قراءته يبقى مقروءًا. من الأفضل عدم تغيير شيء الآن: النسخ الاحتياطية من قبل التلف ما زالت تحتوي كل شيء، و«الاستعادة من نسخة احتياطية» في شاشة الفتح تفتح إحداها.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile, and stop it at any time.</source>
        <translation>يمكن متابعة العمل في أثناء ذلك، ويمكن إيقافه في أي وقت.</translation>
    </message>
</context>
<context>
    <name>ChooseClientDialog</name>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Find by code, name or phone</source>
        <translation>ابحث بالرمز أو الاسم أو الهاتف</translation>
    </message>
    <message>
        <source>For whom is the note?</source>
        <translation>لمن هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>No client yet.</source>
        <translation>لا عملاء بعد.</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”.</source>
        <translation>لا نتيجة لـ«{text}».</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>اكتب الملاحظة</translation>
    </message>
</context>
<context>
    <name>ClientEditScreen</name>
    <message>
        <source>Change details</source>
        <translation>تغيير البيانات</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>احفظ التغييرات</translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation>اتركها كما كانت</translation>
    </message>
</context>
<context>
    <name>ClientFacts</name>
    <message>
        <source>Agreed: {ways}</source>
        <translation>المتفق عليه: {ways}</translation>
    </message>
    <message>
        <source>Comes because of: {reasons}</source>
        <translation>سبب المجيء: {reasons}</translation>
    </message>
    <message>
        <source>Interpreter: {answer}</source>
        <translation>المترجم: {answer}</translation>
    </message>
    <message>
        <source>No way of contact is agreed. Do not phone, message or visit.</source>
        <translation>لا اتفاق على أي تواصل. لا اتصال ولا رسائل ولا زيارة.</translation>
    </message>
    <message>
        <source>about {years}</source>
        <translation>نحو {years}</translation>
    </message>
    <message>
        <source>may answer: {who}</source>
        <translation>قد يجيب: {who}</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>say “{words}”</source>
        <translation>يقال: «{words}»</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>العمر: {age}</translation>
    </message>
</context>
<context>
    <name>ClientFormCards</name>
    <message>
        <source>Home</source>
        <comment>section of a form</comment>
        <translation>البيت</translation>
    </message>
    <message>
        <source>Home and caregivers</source>
        <translation>البيت ومقدّمو الرعاية</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>التالي: {section}</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>التواصل الآمن</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Six things that may be hard because of health. They help to plan together.</source>
        <translation>ستة أمور قد تصعب لأسباب صحية. تساعد على التخطيط معًا.</translation>
    </message>
    <message>
        <source>What brings them</source>
        <translation>سبب المجيء</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>ما يصعب</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>section of a form</comment>
        <translation>من هو</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>بيانات العميل</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>العمل معًا</translation>
    </message>
</context>
<context>
    <name>ClientHeader</name>
    <message>
        <source>Add a task</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>أُعطيت الموافقة</translation>
    </message>
    <message>
        <source>Consent given in part</source>
        <translation>أُعطيت الموافقة جزئياً</translation>
    </message>
    <message>
        <source>Consent given in part, until {day}</source>
        <translation>أُعطيت الموافقة جزئياً، حتى {day}</translation>
    </message>
    <message>
        <source>Consent given, until {day}</source>
        <translation>أُعطيت الموافقة، حتى {day}</translation>
    </message>
    <message>
        <source>Consent has ended</source>
        <translation>انتهت الموافقة</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>رُفضت الموافقة</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Edit the client</source>
        <translation>تعديل بيانات العميل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>إسعاف أولي نفسي</translation>
    </message>
    <message>
        <source>Hold, close or reopen the case</source>
        <translation>تعليق الحالة أو إغلاقها أو إعادة فتحها</translation>
    </message>
    <message>
        <source>In the bin since {day}. Nothing of this client is erased.</source>
        <translation>في السلة منذ {day}. لم يُمحَ شيء من هذا العميل.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>No consent recorded yet</source>
        <translation>لم تُسجَّل موافقة بعد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Pages of this client</source>
        <translation>صفحات هذا العميل</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>تحديد موعد جلسة</translation>
    </message>
    <message>
        <source>Plan for danger from others</source>
        <translation>خطة للخطر من الآخرين</translation>
    </message>
    <message>
        <source>Print a case summary</source>
        <translation>اطبع ملخص الحالة</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>تسجيل تواصل</translation>
    </message>
    <message>
        <source>Record a crisis</source>
        <translation>تسجيل أزمة</translation>
    </message>
    <message>
        <source>Risk and crisis</source>
        <translation>الخطر والأزمات</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Screen the risk</source>
        <translation>تقدير الخطر</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>مسار الحالة</translation>
    </message>
</context>
<context>
    <name>ClientListScreen</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Any reason to come</source>
        <translation>كل أسباب المجيء</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>امسح التصفية</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Enter opens the chosen client, F4 their safety plan; letters jump to a code.</source>
        <translation>يفتح ⁦Enter⁩ العميل المختار، و⁦F4⁩ خطة أمانه؛ والحروف تقفز إلى الرمز.</translation>
    </message>
    <message>
        <source>Every case</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Find by code, name or phone</source>
        <translation>ابحث بالرمز أو الاسم أو الهاتف</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>الموعد القادم</translation>
    </message>
    <message>
        <source>No client fits “{text}”.</source>
        <translation>لا عميل يطابق «{text}».</translation>
    </message>
    <message>
        <source>No client is left by these filters.</source>
        <translation>لا عميل يوافق هذه التصفية.</translation>
    </message>
    <message>
        <source>No clients yet.</source>
        <translation>لا عملاء بعد.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>لا موعد</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>لم يُنظر فيه</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Risk: any</source>
        <translation>الخطر: أي مستوى</translation>
    </message>
    <message>
        <source>Risk: high or imminent</source>
        <translation>الخطر: مرتفع أو وشيك</translation>
    </message>
    <message>
        <source>Risk: nobody looked yet</source>
        <translation>الخطر: لم ينظر أحد بعد</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>أظهر الأسماء</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>أي الحالات</translation>
    </message>
    <message>
        <source>Which reason to come</source>
        <translation>أي سبب للمجيء</translation>
    </message>
    <message>
        <source>Which risk</source>
        <translation>أي مستوى خطر</translation>
    </message>
</context>
<context>
    <name>ClientPageScreen</name>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>No signed notes yet.</source>
        <translation>لا ملاحظات موقّعة بعد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>خطّط جلسة</translation>
    </message>
    <message>
        <source>Planned before</source>
        <translation>ما خُطّط من قبل</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Saved {moment}. Only a signed note counts.</source>
        <translation>حُفظت {moment}. لا تُعتمد إلا الملاحظة الموقّعة.</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>ملاحظة جلسة</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>ملاحظات الجلسات</translation>
    </message>
    <message>
        <source>Sessions to come</source>
        <translation>الجلسات القادمة</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>اعرض ملاحظات أقدم</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>غير موقّعة</translation>
    </message>
    <message>
        <source>Unsigned note</source>
        <translation>ملاحظة غير موقّعة</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>اكتب الملاحظة الأولى</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A year is enough. Nothing is erased by itself.</source>
        <translation>تكفي السنة. لا يُمحى شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>A year is enough; so is a guess.</source>
        <translation>تكفي السنة، ولو بالتقدير.</translation>
    </message>
    <message>
        <source>Add a caregiver</source>
        <translation>أضف مقدّم رعاية</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>أضف وثيقة</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>أضف هاتفًا</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Age, when the date is not known</source>
        <translation>العمر إن لم يُعرف التاريخ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>As the client gives it; it may stay empty.</source>
        <translation>كما يذكره العميل، ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>As told today; the birth year is guessed from it.</source>
        <translation>كما قيل اليوم، وتُقدَّر منه سنة الميلاد.</translation>
    </message>
    <message>
        <source>Asylum seeker</source>
        <translation>طالب لجوء</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>مقدّم رعاية</translation>
    </message>
    <message>
        <source>Caregivers</source>
        <translation>مقدّمو الرعاية</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Culture and customs</source>
        <translation>الثقافة والعادات</translation>
    </message>
    <message>
        <source>Displaced within the country</source>
        <translation>نازح داخل البلد</translation>
    </message>
    <message>
        <source>Does not want to say</source>
        <translation>لا يرغب في الإفصاح</translation>
    </message>
    <message>
        <source>Faith</source>
        <translation>المعتقد</translation>
    </message>
    <message>
        <source>Further phones</source>
        <translation>هواتف أخرى</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>مسلَّمة</translation>
    </message>
    <message>
        <source>Hearing, even with a hearing aid</source>
        <translation>السمع، حتى مع سماعة</translation>
    </message>
    <message>
        <source>Household and family</source>
        <translation>الأسرة ومن يسكن معًا</translation>
    </message>
    <message>
        <source>In the client&apos;s own words.</source>
        <translation>بكلمات العميل.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>رقمها</translation>
    </message>
    <message>
        <source>Keep this record until</source>
        <translation>يُحفظ هذا السجل حتى</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Left empty, one is made. No part of a name or a birth date.</source>
        <translation>إن تُرك فارغًا يُنشأ رمز. لا جزء من اسم أو تاريخ ميلاد.</translation>
    </message>
    <message>
        <source>Life events</source>
        <translation>أحداث الحياة</translation>
    </message>
    <message>
        <source>Lives here as</source>
        <translation>صفة الإقامة</translation>
    </message>
    <message>
        <source>May we phone them?</source>
        <translation>هل يمكن الاتصال به؟</translation>
    </message>
    <message>
        <source>May we phone there?</source>
        <translation>هل يمكن الاتصال هناك؟</translation>
    </message>
    <message>
        <source>May we phone?</source>
        <translation>هل يمكن الاتصال بالهاتف؟</translation>
    </message>
    <message>
        <source>May we send messages?</source>
        <translation>هل يمكن إرسال الرسائل؟</translation>
    </message>
    <message>
        <source>May we visit?</source>
        <translation>هل تمكن الزيارة؟</translation>
    </message>
    <message>
        <source>Migrant</source>
        <translation>مهاجر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not answered counts as no.</source>
        <translation>عدم الجواب يُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>Not hard</source>
        <comment>one of the six things</comment>
        <translation>غير صعب</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لا حاجة إليه</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>غير مؤكد بعد</translation>
    </message>
    <message>
        <source>Of neighbours, relatives, a workplace.</source>
        <translation>للجيران أو الأقارب أو مكان العمل.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a case</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>عدد أفراد الأسرة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>الضمير</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>لاجئ</translation>
    </message>
    <message>
        <source>Remembering or concentrating</source>
        <translation>التذكّر أو التركيز</translation>
    </message>
    <message>
        <source>Resident of this place</source>
        <translation>من سكان المكان</translation>
    </message>
    <message>
        <source>Returned home</source>
        <translation>عائد إلى دياره</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>الأوقات الآمنة</translation>
    </message>
    <message>
        <source>Seeing, even with glasses</source>
        <translation>البصر، حتى مع نظارة</translation>
    </message>
    <message>
        <source>Shown in lists instead of the name.</source>
        <translation>يظهر في القوائم بدل الاسم.</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>أوضاع تثقل عليه</translation>
    </message>
    <message>
        <source>Somewhat hard</source>
        <translation>صعب قليلًا</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>عديم الجنسية</translation>
    </message>
    <message>
        <source>The first decides where the case is counted.</source>
        <translation>الأول يحدّد أين تُحسب الحالة.</translation>
    </message>
    <message>
        <source>The weightiest event was ago</source>
        <translation>مضى على أثقل حدث</translation>
    </message>
    <message>
        <source>The weightiest has lasted</source>
        <translation>مدة الأثقل حتى الآن</translation>
    </message>
    <message>
        <source>The weightiest three</source>
        <translation>أثقل ثلاثة</translation>
    </message>
    <message>
        <source>The weightiest three events</source>
        <translation>أثقل ثلاثة أحداث</translation>
    </message>
    <message>
        <source>Understanding or being understood</source>
        <translation>الفهم أو الإفهام</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>صعب جدًا</translation>
    </message>
    <message>
        <source>Village, quarter or camp block; the address stands elsewhere.</source>
        <translation>القرية أو الحي أو قطاع المخيم، أما العنوان ففي مكان آخر.</translation>
    </message>
    <message>
        <source>Walking or climbing steps</source>
        <translation>المشي أو صعود الدرج</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>الاسم المفضّل</translation>
    </message>
    <message>
        <source>Washing or dressing</source>
        <translation>الاغتسال أو ارتداء الملابس</translation>
    </message>
    <message>
        <source>What brings them, in their own words</source>
        <translation>سبب المجيء بكلمات العميل</translation>
    </message>
    <message>
        <source>What to respect, what helps, whom to greet first.</source>
        <translation>ما يُحترم، وما يعين، ومن يُحيّا أولًا.</translation>
    </message>
    <message>
        <source>What to say when somebody else answers</source>
        <translation>ماذا يقال إن أجاب شخص آخر</translation>
    </message>
    <message>
        <source>When it is safe to get in touch.</source>
        <translation>متى يكون التواصل آمنًا.</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>أي وثيقة</translation>
    </message>
    <message>
        <source>Who lives together, who is missing, who decides.</source>
        <translation>من يسكن معًا، ومن غائب، ومن يقرّر.</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>من قد يجيب</translation>
    </message>
    <message>
        <source>Who they are to the client</source>
        <translation>صلته بالعميل</translation>
    </message>
    <message>
        <source>Whose phone it is</source>
        <translation>لمن الهاتف</translation>
    </message>
    <message>
        <source>With commas between them, the best spoken first.</source>
        <translation>تفصل بينها فواصل، والأتقن أولًا.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>CloseCaseScreen</name>
    <message numerus="yes">
        <source>%n signed note(s)</source>
        <translation>
            <numerusform>لا ملاحظات موقّعة</numerusform>
            <numerusform>ملاحظة موقّعة واحدة</numerusform>
            <numerusform>%Ln من الملاحظات الموقّعة</numerusform>
            <numerusform>%Ln ملاحظات موقّعة</numerusform>
            <numerusform>%Ln ملاحظة موقّعة</numerusform>
            <numerusform>%Ln ملاحظة موقّعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Here since {day}, {notes}.</source>
        <translation>هنا منذ {day}، {notes}.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركها كما هي</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>This case was handed over. Who has it now moves it.</source>
        <translation>هذه الحالة مسلَّمة. من يتولاها الآن هو من يغيّرها.</translation>
    </message>
    <message>
        <source>What to do with the case</source>
        <translation>ما يُفعل بالحالة</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>From the paper, not from the screen. Case does not matter.</source>
        <translation>من الورقة، لا من الشاشة. لا فرق بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this code opens the vault. Write it down or print it, and keep the paper away from this computer. It is not shown again.</source>
        <translation>عند نسيان عبارة المرور، لا يفتح الخزنة إلا هذا الرمز. ينبغي تدوينه أو طباعته، وحفظ الورقة بعيدًا عن هذا الحاسوب. لن يظهر مرة أخرى.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>اطبع الرمز</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>أعد كتابة الرمز</translation>
    </message>
    <message>
        <source>Type the code from the paper, or do this later.</source>
        <translation>يُكتب الرمز هنا من الورقة، أو يؤجَّل ذلك إلى وقت آخر.</translation>
    </message>
    <message>
        <source>You typed it back rightly. It is good.</source>
        <translation>الرمز مطابق. كل شيء سليم.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>إسعاف أولي نفسي</translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation>إلى العملاء</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>إلى «اليوم»</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>My unsigned notes</source>
        <translation>ملاحظاتي غير الموقّعة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>افتح الإعدادات</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>تدوين تواصل</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>اعرض الاختصارات</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>نصوص جاهزة</translation>
    </message>
    <message>
        <source>Whom to call in a crisis</source>
        <translation>بمن يُتصل عند الأزمة</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Asked again when the last time is 15 minutes ago.</source>
        <translation>تُطلب من جديد بعد مرور خمس عشرة دقيقة على آخر مرة.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>أخفِ عبارة المرور</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>المحاولة التالية الآن.</numerusform>
            <numerusform>المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>أظهر عبارة المرور</translation>
    </message>
</context>
<context>
    <name>ConsentEntry</name>
    <message>
        <source>Asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>Asked: everything refused</source>
        <translation>سُئل: رُفض كل شيء</translation>
    </message>
    <message>
        <source>Given: {purposes}</source>
        <translation>وافق على: {purposes}</translation>
    </message>
    <message>
        <source>It held until</source>
        <translation>سرى حتى</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>No answer, which counts as no</source>
        <translation>بلا جواب، ويُعدّ رفضًا</translation>
    </message>
    <message>
        <source>Nothing was given</source>
        <translation>لم يوافق على شيء</translation>
    </message>
    <message>
        <source>Overridden: the client had not agreed</source>
        <translation>تجاوُز: لم يوافق العميل</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ما سُحب</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>{answer} ({what})</source>
        <translation>{answer} ({what})</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>‏{name}: {said}</translation>
    </message>
</context>
<context>
    <name>ConsentFormScreen</name>
    <message numerus="yes">
        <source>%n line(s) without an answer yet: {names}.</source>
        <translation>
            <numerusform>لا سطر بلا جواب: {names}.</numerusform>
            <numerusform>سطر واحد بلا جواب بعد: {names}.</numerusform>
            <numerusform>سطران بلا جواب بعد: {names}.</numerusform>
            <numerusform>%Ln أسطر بلا جواب بعد: {names}.</numerusform>
            <numerusform>%Ln سطرًا بلا جواب بعد: {names}.</numerusform>
            <numerusform>%Ln سطر بلا جواب بعد: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>مسح التوقيع</translation>
    </message>
    <message>
        <source>Draw it here, or scan the signed page into Files. Spoken consent needs neither.</source>
        <translation>يُرسم هنا، أو تُحفظ صورة الصفحة الموقّعة في الملفات. الموافقة الشفهية لا تحتاج إلى هذا ولا ذاك.</translation>
    </message>
    <message>
        <source>Explained before the client decided</source>
        <translation>ما شُرح قبل أن يقرر العميل</translation>
    </message>
    <message>
        <source>Read aloud with the client</source>
        <translation>القراءة بصوت عالٍ مع العميل</translation>
    </message>
    <message>
        <source>Record this consent</source>
        <translation>تسجيل هذه الموافقة</translation>
    </message>
    <message>
        <source>Signature or mark</source>
        <translation>التوقيع أو العلامة</translation>
    </message>
    <message>
        <source>Signature or mark of who decides</source>
        <translation>توقيع صاحب القرار أو علامته</translation>
    </message>
    <message>
        <source>The child&apos;s own agreement</source>
        <translation>موافقة الطفل نفسه</translation>
    </message>
    <message>
        <source>What must not be shared, with whom, and why</source>
        <translation>ما لا تجوز مشاركته، ومع من، ولماذا</translation>
    </message>
    <message>
        <source>{language}, wording {number}</source>
        <translation>‏{language}، النص {number}</translation>
    </message>
</context>
<context>
    <name>ConsentOverrideScreen</name>
    <message>
        <source>Only where somebody is in danger or the law asks for it. It allows just what stands here, for one day, and every later reader sees who decided it and why.</source>
        <translation>فقط حين يكون أحد في خطر أو حين يقتضي القانون ذلك. يسمح بما هو مكتوب هنا وحده ليوم واحد، وكل من يقرأ لاحقًا يرى من قرر ذلك ولماذا.</translation>
    </message>
    <message>
        <source>Sign the override</source>
        <translation>توقيع التجاوز</translation>
    </message>
</context>
<context>
    <name>ConsentPageScreen</name>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Ask together now</source>
        <translation>السؤال معًا الآن</translation>
    </message>
    <message>
        <source>Attach the signed page</source>
        <translation>إرفاق الصفحة الموقّعة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>Go on with the form</source>
        <translation>متابعة النموذج</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف جرى ذلك</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>Must not be shared</source>
        <translation>لا تجوز مشاركته</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>Nobody has asked this client for consent yet.</source>
        <translation>لم يُسأل هذا العميل عن موافقته بعد.</translation>
    </message>
    <message>
        <source>Override a no</source>
        <translation>تجاوز رفض</translation>
    </message>
    <message>
        <source>Print the consent</source>
        <translation>اطبع الموافقة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Signed pages</source>
        <translation>الصفحات الموقّعة</translation>
    </message>
    <message>
        <source>The child did not agree</source>
        <translation>لم يوافق الطفل</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>{who} decided against the client&apos;s no on {moment}: {reason}</source>
        <translation>‏قرر {who} خلاف رفض العميل في {moment}: {reason}</translation>
    </message>
</context>
<context>
    <name>ConsentSide</name>
    <message>
        <source>Already shared</source>
        <translation>ما شورك من قبل</translation>
    </message>
    <message numerus="yes">
        <source>Not needed: the client is %n year(s) old.</source>
        <translation>
            <numerusform>لا حاجة إليها: عمر العميل أقل من سنة.</numerusform>
            <numerusform>لا حاجة إليها: عمر العميل سنة واحدة.</numerusform>
            <numerusform>لا حاجة إليها: عمر العميل سنتان.</numerusform>
            <numerusform>لا حاجة إليها: عمر العميل %Ln سنوات.</numerusform>
            <numerusform>لا حاجة إليها: عمر العميل %Ln سنة.</numerusform>
            <numerusform>لا حاجة إليها: عمر العميل %Ln سنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The child&apos;s own agreement</source>
        <translation>موافقة الطفل نفسه</translation>
    </message>
    <message numerus="yes">
        <source>The client is %n year(s) old and may decide alone when you write down why.</source>
        <translation>
            <numerusform>عمر العميل أقل من سنة، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل سنة واحدة، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل سنتان، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل %Ln سنوات، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل %Ln سنة، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل %Ln سنة، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client is %n year(s) old. An adult decides; ask the child too.</source>
        <translation>
            <numerusform>عمر العميل أقل من سنة. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل سنة واحدة. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل سنتان. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل %Ln سنوات. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل %Ln سنة. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل %Ln سنة. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client&apos;s age is not known. Add the birth date or year to the client.</source>
        <translation>عمر العميل غير معروف. أضف تاريخ ميلاده أو سنته إلى بياناته.</translation>
    </message>
    <message>
        <source>What this means in the app</source>
        <translation>ما يعنيه ذلك في البرنامج</translation>
    </message>
</context>
<context>
    <name>ConsentWithdrawScreen</name>
    <message>
        <source>It counts as soon as it is signed. The client may agree again later.</source>
        <translation>يسري فور توقيعه. وللعميل أن يوافق من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>ما يُسحب</translation>
    </message>
    <message>
        <source>When, how and by whom</source>
        <translation>متى وكيف ومن</translation>
    </message>
    <message>
        <source>Who has something already</source>
        <translation>من لديه شيء من قبل</translation>
    </message>
    <message>
        <source>Withdraw this consent</source>
        <translation>سحب هذه الموافقة</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>A consent ends soon. Ask the client again.</source>
        <translation>تنتهي موافقة قريبًا. يُسأل العميل من جديد.</translation>
    </message>
    <message>
        <source>A consent has ended. Ask the client again.</source>
        <translation>انتهت موافقة. يُسأل العميل من جديد.</translation>
    </message>
    <message>
        <source>A letter to {name} may carry: {what}.</source>
        <translation>يجوز أن تحمل رسالة إلى {name}: {what}.</translation>
    </message>
    <message>
        <source>A letter to {name} may go out.</source>
        <translation>يجوز أن تخرج رسالة إلى {name}.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>يوافق</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>سُئل في</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Contact between sessions</source>
        <translation>التواصل بين الجلسات</translation>
    </message>
    <message>
        <source>Contact between sessions, in the safe way that was agreed.</source>
        <translation>تواصل بين الجلسات بالطريقة الآمنة المتفق عليها.</translation>
    </message>
    <message>
        <source>Contact: not answered, so it counts as no.</source>
        <translation>التواصل: بلا جواب، فيُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>Counted in reports, as a number.</source>
        <translation>يُعدّ في التقارير رقمًا.</translation>
    </message>
    <message>
        <source>Counting in reports, without a name</source>
        <translation>العدّ في التقارير من دون اسم</translation>
    </message>
    <message>
        <source>Dates, contacts, consent</source>
        <translation>المواعيد والتواصل والموافقة</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>لا يوافق</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>إن تُرك فارغًا فلا نهاية</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Everything, also what was agreed on another computer</source>
        <translation>كل شيء، وكذلك ما اتُّفق عليه على حاسوب آخر</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>ما شُرح</translation>
    </message>
    <message>
        <source>For a letter: the service, as the letter names it</source>
        <translation>للرسالة: الخدمة كما تسميها الرسالة</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>كيف قيل ذلك</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>موضع شك</translation>
    </message>
    <message>
        <source>Interpreter promised confidentiality</source>
        <translation>تعهّد المترجم بالسرية</translation>
    </message>
    <message>
        <source>Interpreter, by name or code</source>
        <translation>المترجم، بالاسم أو الرمز</translation>
    </message>
    <message>
        <source>It is not said who gets it.</source>
        <translation>لم يُذكر من يتسلّمه.</translation>
    </message>
    <message>
        <source>Keeping a record</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Keeping a record: not answered, so no note is printed.</source>
        <translation>حفظ السجل: بلا جواب، فلا تُطبع أي ملاحظة.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Name of who decides</source>
        <translation>اسم صاحب القرار</translation>
    </message>
    <message>
        <source>Name, phone, address</source>
        <translation>الاسم والهاتف والعنوان</translation>
    </message>
    <message>
        <source>Named services: not answered, so no letter goes out.</source>
        <translation>الخدمات المحددة: بلا جواب، فلا تخرج رسالة.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No contact between sessions.</source>
        <translation>لا تواصل بين الجلسات.</translation>
    </message>
    <message>
        <source>No letter to {name}.</source>
        <translation>لا رسالة إلى {name}.</translation>
    </message>
    <message>
        <source>No note and no summary is printed.</source>
        <translation>لا تُطبع ملاحظة ولا ملخص.</translation>
    </message>
    <message>
        <source>No other service, no other letter.</source>
        <translation>لا خدمة أخرى ولا رسالة أخرى.</translation>
    </message>
    <message>
        <source>No sessions and no planning.</source>
        <translation>لا جلسات ولا تخطيط.</translation>
    </message>
    <message>
        <source>Not counted in any report, not even as a number.</source>
        <translation>لا يُعدّ في أي تقرير، ولا حتى رقمًا.</translation>
    </message>
    <message>
        <source>Notes and summaries may be printed.</source>
        <translation>يجوز طبع الملاحظات والملخصات.</translation>
    </message>
    <message>
        <source>Notes in this vault, for as long as the programme keeps records</source>
        <translation>ملاحظات في هذه الخزنة ما دامت المؤسسة تحفظ السجلات</translation>
    </message>
    <message>
        <source>Notes, plans, risk</source>
        <translation>الملاحظات والخطط والخطر</translation>
    </message>
    <message>
        <source>Nothing goes to the supervisor.</source>
        <translation>لا يذهب شيء إلى المشرف.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>Numbers only</source>
        <translation>أرقام فقط</translation>
    </message>
    <message>
        <source>Only in the safe way that was agreed</source>
        <translation>بالطريقة الآمنة المتفق عليها وحدها</translation>
    </message>
    <message>
        <source>Only this service, and only what is written here</source>
        <translation>هذه الخدمة وحدها، وما هو مكتوب هنا وحده</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غيرهما</translation>
    </message>
    <message>
        <source>Override a no</source>
        <translation>تجاوز رفض</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Private notes never leave this computer.</source>
        <translation>الملاحظات الخاصة لا تغادر هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>الدعم النفسي الاجتماعي</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>قُرئ بلغة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Relation to the client</source>
        <translation>صلته بالعميل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Reports: not answered, so it counts as no.</source>
        <translation>التقارير: بلا جواب، فيُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>Sessions and planning may go on.</source>
        <translation>يمكن أن تستمر الجلسات والتخطيط.</translation>
    </message>
    <message>
        <source>Sessions, planning, going along to services</source>
        <translation>الجلسات والتخطيط والمرافقة إلى الخدمات</translation>
    </message>
    <message>
        <source>Sharing with a named service</source>
        <translation>المشاركة مع خدمة محددة</translation>
    </message>
    <message>
        <source>Sharing with the supervisor</source>
        <translation>المشاركة مع المشرف</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>شفهيًا</translation>
    </message>
    <message>
        <source>Supervisor: not answered, so it counts as no.</source>
        <translation>المشرف: بلا جواب، فيُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>Support: not answered, so it counts as no.</source>
        <translation>الدعم: بلا جواب، فيُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>The child did not agree.</source>
        <translation>لم يوافق الطفل.</translation>
    </message>
    <message>
        <source>The child&apos;s own agreement</source>
        <translation>موافقة الطفل نفسه</translation>
    </message>
    <message>
        <source>The client has grown older and decides more for themselves now. Ask again.</source>
        <translation>كبر العميل وصار يقرر لنفسه أكثر. يُسأل من جديد.</translation>
    </message>
    <message>
        <source>The client left it open, which counts as no.</source>
        <translation>تركه العميل بلا جواب، ويُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>The client refused it.</source>
        <translation>رفضه العميل.</translation>
    </message>
    <message>
        <source>The client set a limit.</source>
        <translation>وضع العميل قيدًا.</translation>
    </message>
    <message>
        <source>The client took it back.</source>
        <translation>سحبها العميل.</translation>
    </message>
    <message>
        <source>The client was not asked yet.</source>
        <translation>لم يُسأل العميل بعد.</translation>
    </message>
    <message>
        <source>The consent has ended.</source>
        <translation>انتهت الموافقة.</translation>
    </message>
    <message>
        <source>The supervisor may read notes with the case code. The name stays here.</source>
        <translation>يجوز للمشرف أن يقرأ الملاحظات برمز الحالة. والاسم يبقى هنا.</translation>
    </message>
    <message>
        <source>There is a purpose that the client was never asked about.</source>
        <translation>هناك غرض لم يُسأل عنه العميل قط.</translation>
    </message>
    <message>
        <source>This never goes there.</source>
        <translation>هذا لا يذهب إلى هناك أبدًا.</translation>
    </message>
    <message>
        <source>Through somebody</source>
        <translation>عن طريق شخص آخر</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>بصمة</translation>
    </message>
    <message>
        <source>Totals only. Small groups are not shown</source>
        <translation>مجاميع فقط. المجموعات الصغيرة لا تظهر</translation>
    </message>
    <message>
        <source>Understands what it is about</source>
        <translation>يفهم ما الأمر</translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما الذي فيه</translation>
    </message>
    <message>
        <source>What the child said</source>
        <translation>ما قاله الطفل</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>ما قاله العميل</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>إلى أين يذهب</translation>
    </message>
    <message>
        <source>Which danger, to whom, and why it could not wait</source>
        <translation>أي خطر، وعلى من، ولماذا لم يكن ممكنًا الانتظار</translation>
    </message>
    <message>
        <source>Who decided it</source>
        <translation>من قرر ذلك</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>من يتسلّمه</translation>
    </message>
    <message>
        <source>Who takes it back</source>
        <translation>من يسحبها</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why this person decides, and what helped</source>
        <translation>لماذا يقرر هذا الشخص، وما الذي ساعد</translation>
    </message>
    <message>
        <source>With support</source>
        <translation>بمساعدة</translation>
    </message>
    <message>
        <source>With the case code, without the name</source>
        <translation>برمز الحالة ومن دون الاسم</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كتابةً</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{name}: not answered, so it counts as no.</source>
        <translation>‏{name}: بلا جواب، فيُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>{purpose}: {name}</source>
        <translation>‏{purpose}: {name}</translation>
    </message>
</context>
<context>
    <name>ConsentWritingScreen</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>إغلاق مع حفظ المسودة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعتها</translation>
    </message>
    <message>
        <source>Kept in the vault as you write. Only what is signed counts.</source>
        <translation>يُحفظ في الخزنة أثناء الكتابة. ولا يُعتدّ إلا بما وُقّع.</translation>
    </message>
    <message>
        <source>More deeds</source>
        <translation>أفعال أخرى</translation>
    </message>
    <message>
        <source>Put it away, begin anew</source>
        <translation>تنحيتها والبدء من جديد</translation>
    </message>
    <message>
        <source>Saved {moment}. What was signed before is not touched by either.</source>
        <translation>حُفظ {moment}. ما وُقّع من قبل لا يمسّه هذا ولا ذاك.</translation>
    </message>
    <message>
        <source>There is an unsigned form for {client}</source>
        <translation>هناك نموذج غير موقّع للعميل {client}</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>التخلص من هذه المسودة</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Contact</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>Keep in the log</source>
        <translation>حفظ في السجل</translation>
    </message>
    <message>
        <source>The log is only added to. What you talked about belongs in a note.</source>
        <translation>السجل يُضاف إليه فقط. أما ما دار الحديث عنه فمكانه الملاحظة.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>A copy was given today</source>
        <translation>سُلّمت نسخة اليوم</translation>
    </message>
    <message>
        <source>Copies given</source>
        <translation>النسخ المسلَّمة</translation>
    </message>
    <message>
        <source>Nobody has a copy yet.</source>
        <translation>لا أحد لديه نسخة بعد.</translation>
    </message>
    <message>
        <source>Say who got it, and what was given.</source>
        <translation>اذكر من تسلّمها وما الذي سُلّم.</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>ما الذي سُلّم</translation>
    </message>
    <message>
        <source>Who got a copy</source>
        <translation>من تسلّم نسخة</translation>
    </message>
</context>
<context>
    <name>CrisisEventScreen</name>
    <message>
        <source>Add the numbers to call</source>
        <translation>إضافة أرقام الاتصال</translation>
    </message>
    <message>
        <source>Change these numbers</source>
        <translation>تغيير هذه الأرقام</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>Kept in the vault as you write. Only a signed record counts.</source>
        <translation>يُحفظ في الخزنة أثناء الكتابة. ولا يُعتد إلا بسجل موقّع.</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Sign this record</source>
        <translation>وقّع هذا السجل</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>بمن يُتصل</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>{role} ({name})</source>
        <translation>‏{role} ({name})</translation>
    </message>
    <message>
        <source>{who}: {phone}</source>
        <translation>‏{who}: {phone}</translation>
    </message>
</context>
<context>
    <name>CrisisScreen</name>
    <message>
        <source>Contact log</source>
        <translation>سجل التواصل</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>الأزمات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخلت خطأً</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>إسعاف أولي نفسي</translation>
    </message>
    <message>
        <source>How the level of risk went</source>
        <translation>كيف تغيّر مستوى الخطر</translation>
    </message>
    <message>
        <source>How the level went</source>
        <translation>كيف تغيّر المستوى</translation>
    </message>
    <message>
        <source>Nobody has looked at the risk yet.</source>
        <translation>لم ينظر أحد في الخطر بعد.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>تدوين تواصل</translation>
    </message>
    <message>
        <source>Record a crisis</source>
        <translation>تدوين أزمة</translation>
    </message>
    <message>
        <source>Risk now</source>
        <translation>الخطر الآن</translation>
    </message>
    <message>
        <source>Risk screens</source>
        <translation>فحوص الخطر</translation>
    </message>
    <message>
        <source>Saved {moment}. It does not count before its deed is done.</source>
        <translation>حُفظ {moment}. ولا يُعتد به قبل إتمامه.</translation>
    </message>
    <message>
        <source>Screen the risk</source>
        <translation>فحص الخطر</translation>
    </message>
    <message>
        <source>Set the level of risk</source>
        <translation>تحديد مستوى الخطر</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>منذ {moment}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>{move}: {level}</source>
        <translation>‏{move}: {level}</translation>
    </message>
</context>
<context>
    <name>CrisisWords</name>
    <message>
        <source>Alcohol or other substances</source>
        <translation>كحول أو مواد أخرى</translation>
    </message>
    <message>
        <source>Asked others to step back</source>
        <translation>إبعاد الآخرين قليلًا</translation>
    </message>
    <message>
        <source>Attempt on one&apos;s life</source>
        <translation>محاولة إنهاء الحياة</translation>
    </message>
    <message>
        <source>Breathing or grounding together</source>
        <translation>تنفّس أو تمارين تهدئة معًا</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>Brought a trusted person</source>
        <translation>استدعاء شخص موثوق</translation>
    </message>
    <message>
        <source>By messages</source>
        <translation>بالرسائل</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Called for emergency help</source>
        <translation>طلب نجدة الطوارئ</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>حضر بنفسه</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>خط الأزمات</translation>
    </message>
    <message>
        <source>Danger to others</source>
        <translation>خطر على آخرين</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>توفي</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>رقم الطوارئ</translation>
    </message>
    <message>
        <source>Emergency service</source>
        <translation>خدمة الطوارئ</translation>
    </message>
    <message>
        <source>Family or friends</source>
        <translation>الأسرة أو الأصدقاء</translation>
    </message>
    <message>
        <source>Gave room, kept the way out free</source>
        <translation>إفساح المكان وإبقاء المخرج حرًا</translation>
    </message>
    <message>
        <source>Helpline call</source>
        <translation>مكالمة خط المساعدة</translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation>مستشفى أو عيادة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>How it stood at the end</source>
        <translation>كيف انتهى الأمر</translation>
    </message>
    <message>
        <source>How you were in touch</source>
        <translation>كيف كان التواصل</translation>
    </message>
    <message>
        <source>In a safer place</source>
        <translation>في مكان أكثر أمانًا</translation>
    </message>
    <message>
        <source>In medical care</source>
        <translation>في رعاية طبية</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Left, for one&apos;s own safety</source>
        <translation>المغادرة حفاظًا على السلامة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>Level of risk</source>
        <translation>مستوى الخطر</translation>
    </message>
    <message>
        <source>Listened, without arguing</source>
        <translation>إصغاء بلا جدال</translation>
    </message>
    <message>
        <source>Look after them again on</source>
        <translation>المتابعة من جديد في</translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation>خُفّض</translation>
    </message>
    <message>
        <source>Means put out of reach</source>
        <translation>إبعاد الوسائل عن المتناول</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>تُركت رسالة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names and times</source>
        <translation>أسماء وأوقات</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Offered choices</source>
        <translation>عرض خيارات</translation>
    </message>
    <message>
        <source>Out of touch</source>
        <translation>انقطع التواصل</translation>
    </message>
    <message>
        <source>Out of touch with what is real</source>
        <translation>انفصال عن الواقع</translation>
    </message>
    <message>
        <source>Own supervisor</source>
        <translation>المشرف المباشر</translation>
    </message>
    <message>
        <source>Panic or flashback</source>
        <translation>هلع أو استرجاع صادم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Protection service</source>
        <translation>خدمة الحماية</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>جرى التواصل</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <translation>إيذاء النفس</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>حُدّد</translation>
    </message>
    <message>
        <source>Settled, safe to be alone</source>
        <translation>هدأ، ولا خطر من بقائه وحده</translation>
    </message>
    <message>
        <source>Somebody else answered</source>
        <translation>رد شخص آخر</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Spoke slowly and quietly</source>
        <translation>كلام بطيء هادئ</translation>
    </message>
    <message>
        <source>Stayed, not left alone</source>
        <translation>البقاء معه وعدم تركه وحده</translation>
    </message>
    <message>
        <source>Still in crisis</source>
        <translation>ما زال في أزمة</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>The client did</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Thoughts of suicide</source>
        <translation>أفكار انتحارية</translation>
    </message>
    <message>
        <source>Told by others</source>
        <translation>عبر آخرين</translation>
    </message>
    <message>
        <source>Used the safety plan</source>
        <translation>استخدام خطة الأمان</translation>
    </message>
    <message>
        <source>Violence from others</source>
        <translation>عنف من آخرين</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>Went to a quiet place</source>
        <translation>الانتقال إلى مكان هادئ</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتيجته</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما يلي ذلك</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>What was done to calm it</source>
        <translation>ما جرى للتهدئة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>من بدأه</translation>
    </message>
    <message>
        <source>Who was told, or came</source>
        <translation>من أُبلغ أو حضر</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>سبب هذا المستوى</translation>
    </message>
    <message>
        <source>With somebody who stays</source>
        <translation>مع شخص يبقى معه</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>by a crisis record</source>
        <translation>من سجل أزمة</translation>
    </message>
    <message>
        <source>by a risk screen</source>
        <translation>من فحص خطر</translation>
    </message>
    <message>
        <source>by a session note</source>
        <translation>من ملاحظة جلسة</translation>
    </message>
</context>
<context>
    <name>EmergencyContactsScreen</name>
    <message>
        <source>Keep these numbers</source>
        <translation>حفظ هذه الأرقام</translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation>إبقاؤها كما كانت</translation>
    </message>
    <message>
        <source>Shown when you write down a crisis, and offered for the safety plan.</source>
        <translation>تظهر عند تدوين أزمة، وتُعرض لخطة الأمان.</translation>
    </message>
    <message>
        <source>Whom to call in a crisis</source>
        <translation>بمن يُتصل عند الأزمة</translation>
    </message>
</context>
<context>
    <name>EntryAnswers</name>
    <message>
        <source>How likely is it to be used, 0 to 10?</source>
        <translation>ما مدى احتمال استخدامه، من 0 إلى 10؟</translation>
    </message>
    <message>
        <source>How likely is it to be used?</source>
        <translation>ما مدى احتمال استخدامه؟</translation>
    </message>
    <message>
        <source>Mark as unsafe</source>
        <translation>وضع علامة غير آمن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>حذف من الخطة</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>إزالة العلامة</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Signature or mark as it was drawn</source>
        <translation>التوقيع أو العلامة كما رُسمت</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Asked for each time, since this cannot be undone.</source>
        <translation>تُطلب كل مرة، لأن المحو لا رجعة فيه.</translation>
    </message>
    <message>
        <source>Copies on sticks still hold it. They are listed here afterwards, by date.</source>
        <translation>تبقى نسخ منه على أقراص USB. تُذكر هنا بعد المحو بتواريخها.</translation>
    </message>
    <message>
        <source>Erase {code} for good</source>
        <translation>امحُ {code} نهائيًا</translation>
    </message>
    <message>
        <source>Erase {name}, {code}, for good?</source>
        <translation>هل يُمحى {name}، {code}، نهائيًا؟</translation>
    </message>
    <message>
        <source>Every note, draft and detail goes. Nobody can bring it back, not even you.</source>
        <translation>تُمحى كل ملاحظة ومسودة ومعلومة. لا أحد يستطيع إعادتها، ولا حتى أنت.</translation>
    </message>
    <message>
        <source>Flash disks and sticks can keep old blocks for a while, which no program can reach. A new vault key makes them unreadable.</source>
        <translation>قد تحتفظ الأقراص الوميضية وأقراص USB بأجزاء قديمة مدةً، ولا يصل إليها أي برنامج. مفتاح جديد للخزنة يجعلها غير مقروءة.</translation>
    </message>
    <message>
        <source>Keep in the bin</source>
        <translation>أبقِه في السلة</translation>
    </message>
    <message>
        <source>The newest backup on this computer is made anew without it; older ones go.</source>
        <translation>تُنشأ أحدث نسخة احتياطية على هذا الحاسوب من جديد من دونه، وتُحذف النسخ الأقدم.</translation>
    </message>
</context>
<context>
    <name>ErasedCard</name>
    <message>
        <source>Back to the bin</source>
        <translation>إلى السلة</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>مُحي نهائيًا</translation>
    </message>
    <message>
        <source>Go to the new vault key</source>
        <translation>إلى مفتاح الخزنة الجديد</translation>
    </message>
    <message>
        <source>No copies elsewhere are known of.</source>
        <translation>لا تُعرف نسخ في مكان آخر.</translation>
    </message>
    <message>
        <source>These copies still hold it. Delete them where they lie:</source>
        <translation>هذه النسخ ما زالت تحتويه. ينبغي حذفها من أماكنها:</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A key is of a kind that cannot be trusted, so it was not used. Nothing was changed.</source>
        <translation>أحد المفاتيح من نوع لا يوثق به، فلم يُستخدم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A legal hold stands on this case, so nothing of it was erased. The wish to erase it is kept.</source>
        <translation>على هذه الحالة حجز قانوني، فلم يُمحَ منها شيء. طلب المحو محفوظ.</translation>
    </message>
    <message>
        <source>A newer version of this plan was saved meanwhile. Nothing was changed. Read that one first.</source>
        <translation>حُفظ في الأثناء إصدار أحدث من هذه الخطة. لم يتغير شيء. اقرأ ذلك الإصدار أولًا.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this vault. It can be read here, not changed. Bring this program up to date to write in it.</source>
        <translation>كُتبت هذه الخزنة بإصدار أحدث من هذا البرنامج. يمكن قراءتها هنا دون تغييرها. الكتابة فيها تحتاج إلى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this, so it cannot be changed here. It is kept as it is. Bring this program up to date.</source>
        <translation>كُتب هذا بإصدار أحدث من هذا البرنامج، فلا يمكن تغييره هنا. يبقى كما هو. تغييره يحتاج إلى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>A part of this file is missing or was changed, so it cannot be shown. The rest of the record is whole. A backup may still hold the file.</source>
        <translation>جزء من هذا الملف مفقود أو تغيّر، فلا يمكن عرضه. بقية السجل سليمة. قد يكون الملف في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A part of this program ({library}) is version {found}; it takes {needed}. No vault was opened. Install the program anew.</source>
        <translation>إصدار أحد أجزاء البرنامج (⁦{library}⁩) هو ⁦{found}⁩، والمطلوب ⁦{needed}⁩. لم تُفتح أي خزنة. يلزم تثبيت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>A part of this vault is damaged. Nothing was written to it. Restore the newest backup, and keep this vault: more may be read from it.</source>
        <translation>جزء من هذه الخزنة تالف. لم يُكتب فيها شيء. ينبغي استعادة أحدث نسخة احتياطية، مع الاحتفاظ بهذه الخزنة: قد يُقرأ منها المزيد.</translation>
    </message>
    <message>
        <source>A record is not in the form that it should have, and was set aside. Everything else is there. Check your vault in Settings.</source>
        <translation>أحد السجلات ليس بالصيغة المطلوبة، فوُضع جانبًا. كل ما عداه موجود. يمكن فحص الخزنة من «الإعدادات».</translation>
    </message>
    <message>
        <source>Many people use this passphrase, so it is tried first. Choose another. Nothing was changed.</source>
        <translation>يستخدم كثيرون عبارة المرور هذه، فهي أول ما يُجرَّب. ينبغي اختيار غيرها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Opening this vault would stop this computer: its header was changed or is damaged. It was not opened. Restore a backup.</source>
        <translation>فتح هذه الخزنة قد يوقف الحاسوب: ترويستها مغيَّرة أو تالفة. لم تُفتح. ينبغي استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Some answers do not fit yet. Nothing was written; your words are safe. Look at the marked ones.</source>
        <translation>بعض الإجابات غير مناسبة بعد. لم يُكتب شيء، وكلماتك في أمان. الإجابات المعلَّمة تحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>Somebody may have changed this vault so that its passphrase is easier to guess. It was not opened, and your passphrase was not used. Restore a backup from a stick that you kept.</source>
        <translation>ربما غيّر أحدهم هذه الخزنة ليسهل تخمين عبارة مرورها. لم تُفتح، ولم تُستخدم عبارة المرور. ينبغي استعادة نسخة احتياطية من قرص USB محفوظ.</translation>
    </message>
    <message>
        <source>Something else is still being done. Nothing was lost. Wait until it ends, or stop it first.</source>
        <translation>هناك عمل آخر لم ينتهِ بعد. لم يضِع شيء. يمكن انتظار نهايته، أو إيقافه أولًا.</translation>
    </message>
    <message>
        <source>Something happened that this program does not know. Your draft was kept. A report without any of your words lies in the program&apos;s folder. Lock the vault and go on after unlocking.</source>
        <translation>حدث أمر لا يعرفه البرنامج. المسودة محفوظة. في مجلد البرنامج تقرير ليس فيه شيء من كلماتك. ينبغي قفل الخزنة، ثم المتابعة بعد فتحها.</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing of it was kept.</source>
        <translation>توقّف العمل بطلب منك. لم يُحفظ منه شيء.</translation>
    </message>
    <message numerus="yes">
        <source>That passphrase does not open this vault. Next try in %n seconds.</source>
        <translation>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية الآن.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. You can try again.</source>
        <translation>عبارة المرور هذه لا تفتح هذه الخزنة. يمكن المحاولة من جديد.</translation>
    </message>
    <message>
        <source>That recovery code does not open this vault. It may belong to another vault, or a newer code was made.</source>
        <translation>رمز الاسترداد هذا لا يفتح هذه الخزنة. قد يكون لخزنة أخرى، أو أُنشئ رمز أحدث منه.</translation>
    </message>
    <message>
        <source>The case stands elsewhere by now, so this was not recorded. Your words are kept. Look at the case again.</source>
        <translation>تغيّر وضع الحالة في هذه الأثناء، فلم يُسجَّل هذا. كلماتك محفوظة. انظر إلى الحالة من جديد.</translation>
    </message>
    <message>
        <source>The client&apos;s consent does not cover this, so it stayed here. Nothing was lost. Look at Consent to see why, or ask the client.</source>
        <translation>موافقة العميل لا تشمل هذا، فبقي هنا. لم يضع شيء. السبب في صفحة الموافقة، أو يُسأل العميل.</translation>
    </message>
    <message>
        <source>The computer&apos;s date lies before what is written in this vault. Your draft is safe. Set the date, or say on Today that it is right.</source>
        <translation>تاريخ الحاسوب أقدم مما كُتب في هذه الخزنة. المسودة في أمان. ينبغي ضبط التاريخ، أو تأكيد صحته في «اليوم».</translation>
    </message>
    <message>
        <source>The disk could not be read or written. All that was saved before is safe; the newest words are only on this screen. Look at the disk or stick and try again.</source>
        <translation>تعذّرت القراءة من القرص أو الكتابة عليه. كل ما حُفظ من قبل في أمان، وأحدث الكلمات على هذه الشاشة فقط. ينبغي تفقّد القرص ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked. All that was saved before is safe. Try once more.</source>
        <translation>لم يستجب القرص لما طُلب. كل ما حُفظ من قبل في أمان. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full. All that was saved before is safe; the newest words are only on this screen. Free some space first.</source>
        <translation>القرص ممتلئ. كل ما حُفظ من قبل في أمان، وأحدث الكلمات على هذه الشاشة فقط. يلزم إفراغ بعض المساحة أولًا.</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it is printed. Nothing was changed. Compare it group by group.</source>
        <translation>رمز الاسترداد المكتوب ليس كالمطبوع. لم يتغيّر شيء. تساعد المقارنة مجموعة بعد مجموعة.</translation>
    </message>
    <message>
        <source>The risk was set again since you opened this. Nothing was changed; your words are kept. Read the newer reason first, then lower it.</source>
        <translation>حُدّد الخطر من جديد منذ فتح هذه الصفحة. لم يتغير شيء، والكلمات محفوظة. اقرأ السبب الأحدث أولًا ثم اخفض الخطر.</translation>
    </message>
    <message>
        <source>The vault could not be used. What is in it was not changed. Try once more.</source>
        <translation>تعذّر استخدام الخزنة. لم يتغيّر ما فيها. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The vault is no longer at its place. Was it moved? Put it back, or restore a backup.</source>
        <translation>لم تعد الخزنة في مكانها. ربما نُقلت. يمكن إرجاعها إلى مكانها، أو استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault was locked meanwhile. All that was saved is in it. Unlock it to go on.</source>
        <translation>قُفلت الخزنة في هذه الأثناء. كل ما حُفظ موجود فيها. المتابعة ممكنة بعد فتحها.</translation>
    </message>
    <message>
        <source>There is a vault here already. It was not touched. Choose another name or place.</source>
        <translation>توجد خزنة هنا من قبل. لم تُمسّ. يلزم اختيار اسم آخر أو مكان آخر.</translation>
    </message>
    <message>
        <source>There is nothing in this file. It was not taken in.</source>
        <translation>لا شيء في هذا الملف. لم يُؤخذ.</translation>
    </message>
    <message>
        <source>This PDF asks for a passphrase of its own. It was not taken in. Save it without one; the vault keeps it locked.</source>
        <translation>‏ملف PDF هذا يطلب عبارة مرور خاصة به. لم يُؤخذ. يمكن حفظه من دونها، فالخزنة تقفله.</translation>
    </message>
    <message>
        <source>This appointment has ended already. Nothing was changed; make a new one instead.</source>
        <translation>انتهى هذا الموعد من قبل. لم يتغيّر شيء؛ حدّد موعدًا جديدًا بدلًا منه.</translation>
    </message>
    <message>
        <source>This backup is damaged and was not used. Your vault was not changed. Choose another backup.</source>
        <translation>هذه النسخة الاحتياطية تالفة ولم تُستخدم. لم تتغيّر الخزنة. ينبغي اختيار نسخة أخرى.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault; it takes {needed_mib} MiB. Nothing was changed. Close other programs and try again.</source>
        <translation>الذاكرة المتاحة في هذا الحاسوب لا تكفي لفتح الخزنة، والمطلوب {needed_mib} ميبيبايت. لم يتغيّر شيء. ينبغي إغلاق برامج أخرى ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This could not be read or written. All that was saved before is safe. Try once more.</source>
        <translation>تعذّرت قراءة هذا أو كتابته. كل ما حُفظ من قبل في أمان. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This did not work. Everything that was saved before is still there. Try once more.</source>
        <translation>لم يتمّ الأمر. كل ما حُفظ من قبل ما زال موجودًا. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere meanwhile. Nothing was overwritten: your words are on this screen. Copy what you need and open the draft again.</source>
        <translation>تغيّرت هذه المسودة في مكان آخر في هذه الأثناء. لم يُستبدل شيء: كلماتك على هذه الشاشة. ينبغي نسخ ما يلزم منها، ثم فتح المسودة من جديد.</translation>
    </message>
    <message>
        <source>This file could not be used. Nothing was changed. Try once more.</source>
        <translation>تعذّر استخدام هذا الملف. لم يتغيّر شيء. يمكن أن يُجرَّب مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is cut off or not what it says it is. It was not taken in. Copy or scan it once more.</source>
        <translation>هذا الملف مقطوع أو ليس ما يدّعيه. لم يُؤخذ. يمكن نسخه أو مسحه مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB. It was not taken in. Scan it with fewer dots, or in several parts.</source>
        <translation>هذا الملف أكبر من خمسة وعشرين ميغابايت. لم يُؤخذ. يمكن مسحه بدقة أقل، أو في عدة أجزاء.</translation>
    </message>
    <message>
        <source>This folder is copied to the internet by another program, which can damage a vault and shows when you work. Nothing was written. Choose another folder.</source>
        <translation>ينسخ برنامج آخر هذا المجلد إلى الإنترنت، وقد يتلف ذلك الخزنة ويُظهر أوقات عملك. لم يُكتب شيء. يلزم اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>This folder lies on a network, where a break in the connection can damage a vault. Nothing was written. Choose a folder on this computer.</source>
        <translation>هذا المجلد على الشبكة، وقد يتلف انقطاع الاتصال الخزنة. لم يُكتب شيء. يلزم اختيار مجلد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This folder lies on a stick, which can be pulled out while you write. Nothing was written. Keep the vault on this computer, and backups on the stick.</source>
        <translation>هذا المجلد على قرص USB، وقد يُنزع في أثناء الكتابة. لم يُكتب شيء. الأفضل أن تبقى الخزنة على هذا الحاسوب، والنسخ الاحتياطية على القرص.</translation>
    </message>
    <message>
        <source>This is easy to guess. Use five words or more, or at least 14 letters. Nothing was changed.</source>
        <translation>هذه سهلة التخمين. المطلوب خمس كلمات أو أكثر، أو أربعة عشر حرفًا على الأقل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is neither a picture (JPEG, PNG, WebP) nor a PDF. It was not taken in. Scan or save it as one of these.</source>
        <translation>هذا ليس صورة (JPEG أو PNG أو WebP) ولا ملف PDF. لم يُؤخذ. يمكن مسحه أو حفظه بإحدى هذه الصيغ.</translation>
    </message>
    <message>
        <source>This is no longer in the vault. It may have been erased, or moved to the bin.</source>
        <translation>لم يعد هذا في الخزنة. ربما مُحي، أو نُقل إلى السلة.</translation>
    </message>
    <message>
        <source>This is not yours to do. Nothing was changed. Ask the person who looks after this case.</source>
        <translation>هذا الإجراء ليس من صلاحيتك. لم يتغيّر شيء. يمكن سؤال الشخص المسؤول عن هذه الحالة.</translation>
    </message>
    <message>
        <source>This is open in another window of this program. Nothing was changed. Go to that window, or close it first.</source>
        <translation>هذا مفتوح في نافذة أخرى من هذا البرنامج. لم يتغيّر شيء. يمكن الانتقال إلى تلك النافذة، أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>This note is signed already and cannot be changed. Write an addendum instead.</source>
        <translation>هذه الملاحظة موقّعة ولا يمكن تغييرها. يمكن كتابة ملحق لها.</translation>
    </message>
    <message>
        <source>This note is your own. Only a second person can co-sign it. Nothing was changed.</source>
        <translation>هذه ملاحظتك أنت. لا يوقّعها معك إلا شخص آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This picture moves. It was not taken in. Save one still picture of it.</source>
        <translation>هذه صورة متحركة. لم تُؤخذ. يمكن حفظ صورة ثابتة منها.</translation>
    </message>
    <message>
        <source>This picture would be too large to open on this computer. It was not taken in. Scan it with fewer dots.</source>
        <translation>هذه الصورة أكبر من أن تُفتح على هذا الحاسوب. لم تُؤخذ. يمكن مسحها بدقة أقل.</translation>
    </message>
    <message>
        <source>This place does not allow writing. All that was saved before is safe. Choose another folder, or ask who looks after this computer.</source>
        <translation>هذا المكان لا يسمح بالكتابة. كل ما حُفظ من قبل في أمان. يمكن اختيار مجلد آخر، أو سؤال المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This takes your passphrase first. Nothing was signed yet; your draft is safe.</source>
        <translation>تلزم عبارة المرور أولًا. لم يُوقَّع شيء بعد، والمسودة في أمان.</translation>
    </message>
    <message>
        <source>This vault is open for reading only. Nothing was written. Today says why.</source>
        <translation>هذه الخزنة مفتوحة للقراءة فقط. لم يُكتب شيء. السبب مذكور في «اليوم».</translation>
    </message>
    <message>
        <source>This vault knows less than it did before: an older copy was put back, or a part is gone. What is left can be read. Restore the newest backup, or ask your colleagues for what they hold.</source>
        <translation>في هذه الخزنة أقل مما كان فيها من قبل: أُعيدت نسخة أقدم، أو غاب جزء منها. ما بقي يمكن قراءته. يمكن استعادة أحدث نسخة احتياطية، أو سؤال الزملاء عما لديهم.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries came before. Next try in %n seconds.</source>
        <translation>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية الآن.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainedList</name>
    <message>
        <source>A safe way to be reached</source>
        <translation>طريقة آمنة للوصول إليه</translation>
    </message>
    <message>
        <source>Confidentiality and its limits</source>
        <translation>السرية وحدودها</translation>
    </message>
    <message>
        <source>It costs nothing</source>
        <translation>لا كلفة</translation>
    </message>
    <message>
        <source>It is the client&apos;s choice</source>
        <translation>الاختيار للعميل</translation>
    </message>
    <message>
        <source>See, correct, take back, complain</source>
        <translation>الاطلاع والتصحيح والسحب والشكوى</translation>
    </message>
    <message>
        <source>Sharing is asked each time</source>
        <translation>السؤال قبل كل مشاركة</translation>
    </message>
    <message>
        <source>The client told it back in their own words</source>
        <translation>أعاد العميل قوله بكلماته</translation>
    </message>
    <message>
        <source>The client&apos;s questions were answered</source>
        <translation>أُجيب عن أسئلة العميل</translation>
    </message>
    <message>
        <source>The interpreter and confidentiality</source>
        <translation>المترجم والسرية</translation>
    </message>
    <message>
        <source>What is written, where it is kept, who sees it</source>
        <translation>ما يُكتب وأين يُحفظ ومن يراه</translation>
    </message>
    <message>
        <source>What it may bring, and what it cannot</source>
        <translation>ما قد يفيد وما لا نستطيعه</translation>
    </message>
    <message>
        <source>What may be hard</source>
        <translation>ما قد يكون صعبًا</translation>
    </message>
    <message>
        <source>What we do here</source>
        <translation>ما الذي نقوم به هنا</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message numerus="yes">
        <source>%n answer(s) to look at. Each says why.</source>
        <translation>
            <numerusform>لا إجابات تحتاج إلى مراجعة.</numerusform>
            <numerusform>إجابة واحدة تحتاج إلى مراجعة. السبب مذكور بجانبها.</numerusform>
            <numerusform>إجابتان تحتاجان إلى مراجعة. السبب مذكور بجانب كل منهما.</numerusform>
            <numerusform>%Ln إجابات تحتاج إلى مراجعة. السبب مذكور بجانب كل منها.</numerusform>
            <numerusform>%Ln إجابة تحتاج إلى مراجعة. السبب مذكور بجانب كل منها.</numerusform>
            <numerusform>%Ln إجابة تحتاج إلى مراجعة. السبب مذكور بجانب كل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is letters and digits, with a hyphen or a space between them.</source>
        <translation>الرمز حروف وأرقام، بينها شرطة أو مسافة.</translation>
    </message>
    <message>
        <source>A service that may get something needs its name.</source>
        <translation>الخدمة التي يجوز أن تتسلّم شيئًا تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>Another client has this code.</source>
        <translation>هذا الرمز لعميل آخر.</translation>
    </message>
    <message>
        <source>Another one has this name.</source>
        <translation>هناك آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>At this age a caregiver or another trusted adult decides, and the child is asked.</source>
        <translation>في هذا العمر يقرر مقدّم الرعاية أو بالغ آخر موثوق، ويُسأل الطفل.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>يلزم اختيار إحدى الإجابات.</translation>
    </message>
    <message>
        <source>Give the whole date, with its day.</source>
        <translation>اكتب التاريخ كاملاً مع اليوم.</translation>
    </message>
    <message>
        <source>One answer stands here twice.</source>
        <translation>إحدى الإجابات مكررة هنا.</translation>
    </message>
    <message>
        <source>Some of this never goes there, whoever decides.</source>
        <translation>بعض هذا لا يذهب إلى هناك أبدًا، أيًّا كان من يقرر.</translation>
    </message>
    <message>
        <source>The answers already come to this level, or to a higher one.</source>
        <translation>الأجوبة تؤدي أصلًا إلى هذا المستوى أو إلى أعلى منه.</translation>
    </message>
    <message>
        <source>The next date comes after this session.</source>
        <translation>الموعد القادم يأتي بعد هذه الجلسة.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be kept. Type it anew.</source>
        <translation>فيه علامة لا يمكن حفظها. تلزم كتابته من جديد.</translation>
    </message>
    <message>
        <source>There is an invisible sign in it that cannot be kept. Type it anew.</source>
        <translation>فيه علامة خفية لا يمكن حفظها. تلزم كتابته من جديد.</translation>
    </message>
    <message>
        <source>There is an invisible sign in it that turns words around. Type it anew.</source>
        <translation>فيه علامة خفية تقلب ترتيب الكلمات. تلزم كتابته من جديد.</translation>
    </message>
    <message>
        <source>There is no such date in the calendar.</source>
        <translation>لا وجود لهذا التاريخ في التقويم.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n answer(s).</source>
        <translation>
            <numerusform>لا متسع هنا لأي إجابة.</numerusform>
            <numerusform>هنا متسع لإجابة واحدة.</numerusform>
            <numerusform>هنا متسع لإجابتين.</numerusform>
            <numerusform>هنا متسع لما لا يزيد على %Ln إجابات.</numerusform>
            <numerusform>هنا متسع لما لا يزيد على %Ln إجابة.</numerusform>
            <numerusform>هنا متسع لما لا يزيد على %Ln إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words belong to another form of the note. Move them, or change the form back.</source>
        <translation>هذه الكلمات من صيغة أخرى للملاحظة. يمكن نقلها، أو العودة إلى الصيغة السابقة.</translation>
    </message>
    <message>
        <source>This answer does not fit.</source>
        <translation>هذه الإجابة غير مناسبة.</translation>
    </message>
    <message>
        <source>This day is before the one on which it begins.</source>
        <translation>هذا اليوم قبل اليوم الذي تبدأ فيه.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>هذا اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>This does not look like a phone number: digits, spaces, + and - only.</source>
        <translation>لا يبدو هذا رقم هاتف: أرقام ومسافات وعلامتا ⁦+⁩ و⁦-⁩ فقط.</translation>
    </message>
    <message>
        <source>This is at least {least}.</source>
        <translation>أقل قيمة هنا {least}.</translation>
    </message>
    <message>
        <source>This is at most {most}.</source>
        <translation>أكبر قيمة هنا {most}.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n letter(s).</source>
        <translation>
            <numerusform>الطول مناسب.</numerusform>
            <numerusform>الطول زائد بحرف واحد.</numerusform>
            <numerusform>الطول زائد بحرفين.</numerusform>
            <numerusform>الطول زائد بمقدار %Ln أحرف.</numerusform>
            <numerusform>الطول زائد بمقدار %Ln حرفًا.</numerusform>
            <numerusform>الطول زائد بمقدار %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lies between {least} and {most}.</source>
        <translation>القيمة هنا بين {least} و{most}.</translation>
    </message>
    <message>
        <source>This line is no entry yet. Press Enter to add it, or take it away.</source>
        <translation>هذا السطر ليس بنداً بعد. يُضاف بمفتاح ⁦Enter⁩ أو يُحذف.</translation>
    </message>
    <message>
        <source>This takes a number.</source>
        <translation>المطلوب هنا رقم.</translation>
    </message>
    <message>
        <source>This takes one line.</source>
        <translation>المطلوب هنا سطر واحد.</translation>
    </message>
    <message>
        <source>This takes several answers.</source>
        <translation>هنا يمكن اختيار عدة إجابات.</translation>
    </message>
    <message>
        <source>This takes words.</source>
        <translation>المطلوب هنا كلمات.</translation>
    </message>
    <message>
        <source>This version cannot keep this answer.</source>
        <translation>هذا الإصدار لا يستطيع حفظ هذه الإجابة.</translation>
    </message>
    <message>
        <source>What is ranked here must be ticked above.</source>
        <translation>ما يُرتَّب هنا يجب أن يكون محدداً أعلاه.</translation>
    </message>
</context>
<context>
    <name>FilePageScreen</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Do not mark it</source>
        <translation>لا تضع العلامة</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>Entered in error  ·  {moment}</source>
        <translation>أُدخل خطأً  ·  {moment}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>Sign that it was an error</source>
        <translation>وقّع أنه أُدخل خطأً</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>The file is being opened</source>
        <translation>يجري فتح الملف</translation>
    </message>
    <message>
        <source>Why it should not be here</source>
        <translation>لماذا لا ينبغي أن يكون هنا</translation>
    </message>
    <message>
        <source>attached {moment}</source>
        <translation>أُرفق {moment}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>A name, a face, a signature. Then fewer people may be shown it.</source>
        <translation>اسم أو وجه أو توقيع. عندها يجوز عرضه على عدد أقل من الناس.</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>نموذج موافقة</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>التاريخ المكتوب عليه</translation>
    </message>
    <message>
        <source>Does it show who the client is?</source>
        <translation>هل يكشف من هو العميل؟</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>In your own words; the name of the file is not kept.</source>
        <translation>بكلماتك أنت؛ لا يُحفظ اسم الملف.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Scanned page</source>
        <translation>صفحة ممسوحة ضوئيًا</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>What one should know who looks at it.</source>
        <translation>ما ينبغي أن يعرفه من ينظر إليه.</translation>
    </message>
    <message>
        <source>When it was drawn, written or taken. A year is enough.</source>
        <translation>متى رُسم أو كُتب أو التُقط. تكفي السنة.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>FilesTabScreen</name>
    <message>
        <source>A file that waits for your signature</source>
        <translation>ملف ينتظر توقيعك</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>أرفق ملفًا</translation>
    </message>
    <message>
        <source>Attach the first file</source>
        <translation>أرفق أول ملف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>No scans, drawings, photos or letters yet.</source>
        <translation>لا صفحات ممسوحة ولا رسوم ولا صور ولا رسائل بعد.</translation>
    </message>
    <message>
        <source>Not attached yet</source>
        <translation>لم يُرفق بعد</translation>
    </message>
    <message>
        <source>Saved {moment}. It counts once it is attached.</source>
        <translation>حُفظ {moment}. لا يُعتمد إلا بعد إرفاقه.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Show older files</source>
        <translation>اعرض ملفات أقدم</translation>
    </message>
    <message>
        <source>attached {day}</source>
        <translation>أُرفق {day}</translation>
    </message>
</context>
<context>
    <name>FirstAidScreen</name>
    <message>
        <source>A child without its family</source>
        <translation>طفل بلا أسرته</translation>
    </message>
    <message>
        <source>A tick is enough in each part. It becomes a session note.</source>
        <translation>تكفي علامة في كل جزء. ويصبح السجل ملاحظة جلسة.</translation>
    </message>
    <message>
        <source>Afraid for their safety</source>
        <translation>خائف على سلامته</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>وحيد</translation>
    </message>
    <message>
        <source>Family or friends</source>
        <translation>الأسرة أو الأصدقاء</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>إسعاف أولي نفسي</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>رعاية صحية</translation>
    </message>
    <message>
        <source>Hurt or ill</source>
        <translation>مصاب أو متوعّك</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Lost somebody or something</source>
        <translation>فقد شخصًا أو شيئًا</translation>
    </message>
    <message>
        <source>Needs a place to stay</source>
        <translation>يحتاج إلى مأوى</translation>
    </message>
    <message>
        <source>Needs food or water</source>
        <translation>يحتاج إلى طعام أو ماء</translation>
    </message>
    <message>
        <source>Not safe here</source>
        <translation>ليس في أمان هنا</translation>
    </message>
    <message>
        <source>Old, disabled or pregnant</source>
        <translation>مسن أو ذو إعاقة أو حامل</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>حماية</translation>
    </message>
    <message>
        <source>Safe where they are</source>
        <translation>في أمان حيث هو</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Sign this record</source>
        <translation>وقّع هذا السجل</translation>
    </message>
    <message>
        <source>Urgent basic needs</source>
        <translation>حاجات أساسية عاجلة</translation>
    </message>
    <message>
        <source>Very distressed</source>
        <translation>في ضيق شديد</translation>
    </message>
    <message>
        <source>Wants quiet, not talk</source>
        <translation>يريد الهدوء لا الكلام</translation>
    </message>
    <message>
        <source>Wants to know what is going on</source>
        <translation>يريد معرفة ما يجري</translation>
    </message>
    <message>
        <source>Ways to calm down</source>
        <translation>طرق للتهدئة</translation>
    </message>
    <message>
        <source>We meet again</source>
        <translation>سنلتقي من جديد</translation>
    </message>
    <message>
        <source>Worried about family</source>
        <translation>قلق على الأسرة</translation>
    </message>
    <message>
        <source>Worried about health or medicine</source>
        <translation>قلق بشأن الصحة أو الدواء</translation>
    </message>
    <message>
        <source>{part}: in words</source>
        <translation>‏{part}: بالكلمات</translation>
    </message>
    <message>
        <source>{part}: tick what fits</source>
        <translation>‏{part}: ضع علامة على ما يناسب</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>أجّل هذا</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Step {here} of {all}</source>
        <translation>الخطوة {here} من {all}</translation>
    </message>
    <message>
        <source>You can go back at any time. Nothing is lost.</source>
        <translation>الرجوع ممكن في أي وقت. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message>
        <source>A name or a nickname is enough to begin.</source>
        <translation>يكفي اسم أو لقب للبداية.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>أضف أول عميل</translation>
    </message>
    <message>
        <source>Everything you write is kept in it, on this computer only. What would you like to do first?</source>
        <translation>كل ما يُكتب يُحفظ فيها، على هذا الحاسوب فقط. بماذا نبدأ؟</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>إلى «اليوم»</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>جولة سريعة</translation>
    </message>
    <message>
        <source>Today shows what needs you. It is empty now.</source>
        <translation>«اليوم» يعرض ما يحتاجك. هو فارغ الآن.</translation>
    </message>
    <message>
        <source>Your vault is ready</source>
        <translation>خزنتك جاهزة</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>وضع الخطة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>فتح الخطة</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>فتح الجلسة</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>فتح المهمة</translation>
    </message>
    <message>
        <source>Record the contact</source>
        <translation>تسجيل التواصل</translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>بيان ما حدث</translation>
    </message>
    <message>
        <source>{client}  ·  a planned session has passed</source>
        <translation>{client}  ·  مضى موعد جلسة</translation>
    </message>
    <message>
        <source>{client}  ·  follow up after the crisis</source>
        <translation>{client}  ·  متابعة بعد الأزمة</translation>
    </message>
    <message>
        <source>{client}  ·  follow up after the risk screen</source>
        <translation>{client}  ·  متابعة بعد تقدير الخطر</translation>
    </message>
    <message>
        <source>{client}  ·  go through the plan for danger from others again</source>
        <translation>{client}  ·  مراجعة خطة الخطر من الآخرين</translation>
    </message>
    <message>
        <source>{client}  ·  go through the safety plan again</source>
        <translation>{client}  ·  مراجعة خطة الأمان</translation>
    </message>
    <message>
        <source>{client}  ·  high risk, no safety plan</source>
        <translation>{client}  ·  خطر مرتفع بلا خطة أمان</translation>
    </message>
    <message>
        <source>{client}  ·  missed a session</source>
        <translation>{client}  ·  غاب عن جلسة</translation>
    </message>
    <message>
        <source>{client}  ·  session today</source>
        <translation>{client}  ·  جلسة اليوم</translation>
    </message>
    <message>
        <source>{client}  ·  something to decide</source>
        <translation>{client}  ·  أمر ينتظر قراراً</translation>
    </message>
    <message>
        <source>{client}  ·  task</source>
        <translation>{client}  ·  مهمة</translation>
    </message>
    <message>
        <source>{client}  ·  the consent ends soon</source>
        <translation>{client}  ·  تنتهي الموافقة قريباً</translation>
    </message>
    <message>
        <source>{client}  ·  the consent has ended</source>
        <translation>{client}  ·  انتهت الموافقة</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>{what} {number}</source>
        <comment>one of several by its place</comment>
        <translation>{what} {number}</translation>
    </message>
</context>
<context>
    <name>FormatPicker</name>
    <message>
        <source>Other forms of the note</source>
        <translation>صيغ أخرى للملاحظة</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Client can see my screen</source>
        <translation>العميل يرى شاشتي</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Off: names are shown</source>
        <translation>متوقف: الأسماء ظاهرة</translation>
    </message>
    <message>
        <source>On: names are hidden</source>
        <translation>مفعَّل: الأسماء مخفية</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أقسام البرنامج</translation>
    </message>
    <message>
        <source>Search clients, notes, commands</source>
        <translation>ابحث عن عميل أو ملاحظة أو أمر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (⁦Ctrl+Z⁩)</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>جارٍ فحص الخزنة</translation>
    </message>
    <message>
        <source>Erased for good. The bin in Settings lists copies elsewhere.</source>
        <translation>تمّ المحو نهائيًا. السلة في «الإعدادات» تذكر النسخ الباقية في أماكن أخرى.</translation>
    </message>
    <message>
        <source>Erasing for good</source>
        <translation>جارٍ المحو النهائي</translation>
    </message>
    <message>
        <source>Giving the vault a new key</source>
        <translation>جارٍ تجديد مفتاح الخزنة</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>جارٍ استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>أُنشئت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The vault has a new key. Settings shows its new recovery code.</source>
        <translation>للخزنة مفتاح جديد. رمز الاسترداد الجديد في «الإعدادات».</translation>
    </message>
    <message>
        <source>What was begun has ended.</source>
        <translation>انتهى ما بُدئ به.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>العمل جارٍ</translation>
    </message>
    <message>
        <source>Your vault was read whole. Settings says what was found.</source>
        <translation>قُرئت الخزنة كاملة. النتيجة في «الإعدادات».</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>نحو {minutes} د</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>نحو {seconds} ث</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{how_far}, {time_left}</source>
        <translation>{how_far}، {time_left}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>I have a backup of a vault</source>
        <translation>لدي نسخة احتياطية من خزنة</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>حجم الخط والألوان</translation>
    </message>
    <message>
        <source>The window speaks it from now on. Notes may be in any language.</source>
        <translation>تصبح لغة النافذة من الآن. الملاحظات تُكتب بأي لغة.</translation>
    </message>
    <message>
        <source>Which language do you read best?</source>
        <translation>ما اللغة الأسهل لك في القراءة؟</translation>
    </message>
</context>
<context>
    <name>LastNotePanel</name>
    <message>
        <source>Homework</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Last note, {day}</source>
        <translation>الملاحظة السابقة، {day}</translation>
    </message>
    <message>
        <source>Until next time</source>
        <translation>حتى اللقاء القادم</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>متأخر %Ln يوم</numerusform>
            <numerusform>متأخر يوماً واحداً</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يوماً</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitRows</name>
    <message>
        <source>Add a limit</source>
        <translation>إضافة قيد</translation>
    </message>
    <message>
        <source>Take this limit away</source>
        <translation>إزالة هذا القيد</translation>
    </message>
    <message>
        <source>What must not be shared</source>
        <translation>ما لا تجوز مشاركته</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>12 hours after it was opened, whatever you are doing</source>
        <translation>بعد اثنتي عشرة ساعة من فتحها، في كل الأحوال</translation>
    </message>
    <message>
        <source>Counted from your last key or click. It can be short or long, but not off.</source>
        <translation>تُحسب من آخر ضغطة مفتاح أو نقرة. قد تكون قصيرة أو طويلة، لكنها لا تُلغى.</translation>
    </message>
    <message>
        <source>For moments when somebody comes in. Press quickly, with no other key between.</source>
        <translation>للحظة دخول أحدهم. الضغط سريع، بلا مفتاح آخر بين الضغطات.</translation>
    </message>
    <message>
        <source>It also locks</source>
        <translation>وتُقفل أيضًا</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Lock when I press Shift three times</source>
        <translation>القفل عند ضغط ⁦Shift⁩ ثلاث مرات</translation>
    </message>
    <message>
        <source>The vault locks by itself when nobody uses it. Your drafts stay safe inside.</source>
        <translation>تُقفل الخزنة تلقائيًا حين لا يستخدمها أحد. تبقى المسودات في أمان داخلها.</translation>
    </message>
    <message>
        <source>when the computer sleeps, its lid closes, or its own screen lock starts</source>
        <translation>عند نوم الحاسوب، أو إغلاق غطائه، أو بدء قفل شاشته</translation>
    </message>
    <message>
        <source>when you press {keys} or the Lock button</source>
        <translation>عند ضغط ⁦{keys}⁩ أو زر «قفل»</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Anybody at this computer can read it before unlocking, so let it say nothing.</source>
        <translation>يقرؤه كل من يجلس إلى هذا الحاسوب قبل فتح الخزنة، فالأفضل ألا يدل على شيء.</translation>
    </message>
    <message>
        <source>It stands under everything you sign, for your colleagues.</source>
        <translation>يظهر للزملاء تحت كل ما يحمل توقيعك.</translation>
    </message>
    <message>
        <source>Name of this vault</source>
        <translation>اسم هذه الخزنة</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>The vault needs a name, so that you find it again.</source>
        <translation>تحتاج الخزنة إلى اسم، ليسهل العثور عليها.</translation>
    </message>
    <message>
        <source>The vault was made under this name.</source>
        <translation>أُنشئت الخزنة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Type the name that colleagues know you by.</source>
        <translation>المطلوب هنا الاسم المعروف لدى الزملاء.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>ما اسمك؟</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>Backups on this computer are made anew; copies elsewhere keep the old key.</source>
        <translation>تُنشأ النسخ الاحتياطية على هذا الحاسوب من جديد، وتبقى النسخ في أماكن أخرى بالمفتاح القديم.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>غيّر عبارة المرور</translation>
    </message>
    <message>
        <source>For when somebody may have copied the vault&apos;s files and knows what opens them.</source>
        <translation>إذا كان من المحتمل أن أحدهم نسخ ملفات الخزنة ويعرف ما يفتحها.</translation>
    </message>
    <message>
        <source>If it is stopped or the power fails, the vault is as it was before.</source>
        <translation>عند إيقافه أو انقطاع الكهرباء، تبقى الخزنة كما كانت.</translation>
    </message>
    <message>
        <source>If somebody knows your passphrase, change that first.</source>
        <translation>إذا عرف أحدهم عبارة المرور، فالأولى تغييرها قبل ذلك.</translation>
    </message>
    <message>
        <source>Make a new vault key</source>
        <translation>أنشئ مفتاحًا جديدًا للخزنة</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <translation>للخزنة مفتاح جديد.</translation>
    </message>
    <message>
        <source>The vault is copied under a new key and read again before the old copy goes.</source>
        <translation>تُنسخ الخزنة بمفتاح جديد وتُقرأ من جديد قبل حذف النسخة القديمة.</translation>
    </message>
    <message>
        <source>There is no backup under the new key yet:</source>
        <translation>لا نسخة احتياطية بالمفتاح الجديد بعد:</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation>أعد كتابته</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>You get a new recovery code to print; the old one opens nothing any more.</source>
        <translation>يظهر رمز استرداد جديد للطباعة، ولا يفتح الرمز القديم شيئًا بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseCard</name>
    <message>
        <source>14 letters or more. A sentence of your own is better than one from a book.</source>
        <translation>أربعة عشر حرفًا أو أكثر. جملة من تأليفك أفضل من جملة من كتاب.</translation>
    </message>
    <message>
        <source>Choose my own words</source>
        <translation>أختار كلماتي بنفسي</translation>
    </message>
    <message>
        <source>Offer me five words instead</source>
        <translation>اقترح خمس كلمات</translation>
    </message>
    <message>
        <source>Offer other words</source>
        <translation>اقترح كلمات أخرى</translation>
    </message>
    <message>
        <source>The words differ from the five above. Look at the first that does not match.</source>
        <translation>تختلف الكلمات عن الخمس في الأعلى. يبدأ الاختلاف من أول كلمة غير مطابقة.</translation>
    </message>
    <message>
        <source>Type the five words once</source>
        <translation>اكتب الكلمات الخمس مرة واحدة</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>تلزم كتابة عبارة المرور الجديدة أولًا.</translation>
    </message>
    <message>
        <source>Typing them now is the best way to remember them.</source>
        <translation>كتابتها الآن أفضل طريقة لتذكّرها.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>نص من تأليفك</translation>
    </message>
    <message>
        <source>{n} of {all} match</source>
        <translation>{n} من {all} مطابقة</translation>
    </message>
</context>
<context>
    <name>NewcomerScreen</name>
    <message>
        <source>Find them among the clients</source>
        <translation>البحث بين العملاء</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>إسعاف أولي نفسي</translation>
    </message>
    <message>
        <source>Open a case without a name</source>
        <translation>فتح حالة بلا اسم</translation>
    </message>
    <message>
        <source>Open their page; “More” has the same form.</source>
        <translation>افتح صفحته؛ والنموذج نفسه تحت «المزيد».</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>تدوين تواصل</translation>
    </message>
    <message>
        <source>Somebody on your caseload</source>
        <translation>شخص من عملائك</translation>
    </message>
    <message>
        <source>Somebody who gives no name</source>
        <translation>شخص لا يذكر اسمه</translation>
    </message>
    <message>
        <source>The case gets a code. A name can be added later, if they wish.</source>
        <translation>تحصل الحالة على رمز. ويمكن إضافة اسم لاحقًا إن رغب.</translation>
    </message>
</context>
<context>
    <name>NoteClosing</name>
    <message>
        <source>Homework</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>الجلسة القادمة</translation>
    </message>
    <message>
        <source>Signing makes an appointment of it.</source>
        <translation>يصبح موعدًا عند التوقيع.</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>الأساليب</translation>
    </message>
    <message>
        <source>Until next time</source>
        <translation>حتى اللقاء القادم</translation>
    </message>
</context>
<context>
    <name>NoteEditorScreen</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>أغلق واحتفظ بالمسودة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>تابعها</translation>
    </message>
    <message>
        <source>Kept in the vault as you write. Only a signed note counts.</source>
        <translation>يُحفظ في الخزنة في أثناء الكتابة. لا تُعتمد إلا الملاحظة الموقّعة.</translation>
    </message>
    <message>
        <source>Load last note</source>
        <translation>أدرج الملاحظة السابقة</translation>
    </message>
    <message>
        <source>More deeds</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Put it away, begin a new note</source>
        <translation>ضعها جانبًا وابدأ ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Saved {moment}, {words}. Signed notes are not touched by either.</source>
        <translation>حُفظت {moment}، {words}. الملاحظات الموقّعة لا تتأثر بأي من الخيارين.</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>ملاحظة جلسة</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>وقّع الملاحظة</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>نصوص جاهزة</translation>
    </message>
    <message>
        <source>There is an unsigned note for {client}</source>
        <translation>هناك ملاحظة غير موقّعة: {client}</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>تخلّص من هذه المسودة</translation>
    </message>
</context>
<context>
    <name>NoteFacts</name>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>من حضر</translation>
    </message>
</context>
<context>
    <name>NotePageScreen</name>
    <message>
        <source>Add a late entry</source>
        <translation>أضف تدوينًا متأخرًا</translation>
    </message>
    <message>
        <source>Add to this note</source>
        <translation>أضف إلى هذه الملاحظة</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Co-sign</source>
        <translation>وقّع معه</translation>
    </message>
    <message>
        <source>Co-signed</source>
        <translation>موقّعة معًا</translation>
    </message>
    <message>
        <source>Drop these words</source>
        <translation>تخلّص من هذه الكلمات</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخلت خطأً</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>تدوين متأخر</translation>
    </message>
    <message>
        <source>Print this note</source>
        <translation>اطبع هذه الملاحظة</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>ملاحظة جلسة</translation>
    </message>
    <message>
        <source>Sign that it was an error</source>
        <translation>وقّع أنها أُدخلت خطأً</translation>
    </message>
    <message>
        <source>Sign the addendum</source>
        <translation>وقّع الملحق</translation>
    </message>
    <message>
        <source>Sign the amendment</source>
        <translation>وقّع التعديل</translation>
    </message>
    <message>
        <source>Sign the late entry</source>
        <translation>وقّع التدوين المتأخر</translation>
    </message>
</context>
<context>
    <name>NotePartBox</name>
    <message>
        <source>From another form of the note</source>
        <translation>من صيغة أخرى للملاحظة</translation>
    </message>
</context>
<context>
    <name>NoteSetting</name>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Level of service</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Setting, level of service, interpreter</source>
        <translation>الإطار، مستوى الخدمة، المترجم</translation>
    </message>
</context>
<context>
    <name>NoteSide</name>
    <message>
        <source>First goal</source>
        <translation>الهدف الأول</translation>
    </message>
    <message>
        <source>For the case: {level}, since {day}. Signing a note does not change it.</source>
        <translation>للحالة: {level} منذ {day}. توقيع الملاحظة لا يغيّره.</translation>
    </message>
    <message>
        <source>Goals touched</source>
        <translation>الأهداف التي عُمل عليها</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>أين وصل</translation>
    </message>
    <message>
        <source>In the client&apos;s words.</source>
        <translation>بكلمات العميل.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Risk today</source>
        <translation>الخطر اليوم</translation>
    </message>
    <message>
        <source>Second goal</source>
        <translation>الهدف الثاني</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>منذ المرة السابقة</translation>
    </message>
    <message>
        <source>Third goal</source>
        <translation>الهدف الثالث</translation>
    </message>
</context>
<context>
    <name>NoteTold</name>
    <message>
        <source>About the session</source>
        <translation>عن الجلسة</translation>
    </message>
    <message>
        <source>Co-signed {moment} by {person}.</source>
        <translation>وُقّعت معه {moment} باسم {person}.</translation>
    </message>
    <message>
        <source>Goals touched</source>
        <translation>الأهداف التي عُمل عليها</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Interpreter: {answer}</source>
        <translation>المترجم: {answer}</translation>
    </message>
    <message>
        <source>Late entry: the session was {when}, signed {moment} by {person}.</source>
        <translation>تدوين متأخر: كانت الجلسة {when}، ووُقّعت {moment} باسم {person}.</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>الجلسة القادمة</translation>
    </message>
    <message>
        <source>Signed {moment} by {person}. It cannot be changed, only added to.</source>
        <translation>وُقّعت {moment} باسم {person}. تمكن الإضافة إليها دون تغييرها.</translation>
    </message>
    <message>
        <source>Since last time: {answer}</source>
        <translation>منذ المرة السابقة: {answer}</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>الأساليب</translation>
    </message>
    <message>
        <source>Until next time</source>
        <translation>حتى اللقاء القادم</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Addendum</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>BIRP</source>
        <translation>‏BIRP</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Clinic or centre</source>
        <translation>العيادة أو المركز</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>من الزملاء</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>زوجية</translation>
    </message>
    <message>
        <source>DAP</source>
        <translation>‏DAP</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخلت خطأً</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>اللقاء الأول</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a note without fixed parts</comment>
        <translation>حرة</translation>
    </message>
    <message>
        <source>GIRP</source>
        <translation>‏GIRP</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>جماعية</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>زيارة منزلية</translation>
    </message>
    <message>
        <source>How I understand it</source>
        <translation>كيف أفهم ذلك</translation>
    </message>
    <message>
        <source>How the client responded</source>
        <translation>كيف استجاب العميل</translation>
    </message>
    <message>
        <source>How the client was</source>
        <translation>كيف كان العميل</translation>
    </message>
    <message>
        <source>In the community</source>
        <translation>في المجتمع</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>فردية</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>تدوين متأخر</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>النظر</translation>
    </message>
    <message>
        <source>Mobile clinic</source>
        <translation>عيادة متنقلة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>عمل ميداني</translation>
    </message>
    <message>
        <source>PIE</source>
        <translation>‏PIE</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Peer support</source>
        <translation>دعم الأقران</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>SOAP</source>
        <translation>‏SOAP</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>ما قمت به</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>ما لاحظته</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>ما قاله العميل</translation>
    </message>
    <message>
        <source>What the problem was</source>
        <translation>ما المشكلة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تمّ فعله</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>ما قيل وما لوحظ</translation>
    </message>
    <message>
        <source>What we worked on</source>
        <translation>ما عملنا عليه</translation>
    </message>
    <message>
        <source>as it stood today</source>
        <translation>كما هي اليوم</translation>
    </message>
    <message>
        <source>by whom, and what is still open</source>
        <translation>من قام به، وما لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>during the session and after</source>
        <translation>في أثناء الجلسة وبعدها</translation>
    </message>
    <message>
        <source>facts, not views</source>
        <translation>وقائع لا آراء</translation>
    </message>
    <message>
        <source>homework, referral, until next time</source>
        <translation>واجب، إحالة، حتى اللقاء القادم</translation>
    </message>
    <message>
        <source>in your own order</source>
        <translation>بالترتيب الذي يناسبك</translation>
    </message>
    <message>
        <source>risk, change, strengths</source>
        <translation>الخطر والتغيّر ونقاط القوة</translation>
    </message>
    <message>
        <source>safety, urgent needs, who is distressed</source>
        <translation>الأمان، الحاجات العاجلة، من هم في ضيق</translation>
    </message>
    <message>
        <source>services, people, information</source>
        <translation>خدمات، أشخاص، معلومات</translation>
    </message>
    <message>
        <source>techniques, information, practical help</source>
        <translation>أساليب، معلومات، مساعدة عملية</translation>
    </message>
    <message>
        <source>the goal, in the client&apos;s words</source>
        <translation>الهدف، بكلمات العميل</translation>
    </message>
    <message>
        <source>their words, and what you noticed</source>
        <translation>الكلمات كما قيلت، وما لاحظته</translation>
    </message>
    <message>
        <source>their words, their view</source>
        <translation>بكلماته ومن وجهة نظره</translation>
    </message>
    <message>
        <source>what helped, what did not</source>
        <translation>ما نفع، وما لم ينفع</translation>
    </message>
    <message>
        <source>what the person asked for and worries about</source>
        <translation>ما يطلبه الشخص وما يقلقه</translation>
    </message>
    <message>
        <source>what they said and did</source>
        <translation>الأقوال والأفعال</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A part of the vault is damaged</source>
        <translation>جزء من الخزنة تالف</translation>
    </message>
    <message>
        <source>All is here. Choose a new passphrase, so that you need the code only in need.</source>
        <translation>كل شيء هنا. اختيار عبارة مرور جديدة يُبقي الرمز للضرورة فقط.</translation>
    </message>
    <message>
        <source>All is safe. If you changed the passphrase lately, check which one opens it.</source>
        <translation>كل شيء في أمان. إن تغيّرت عبارة المرور مؤخرًا، ينبغي التحقق من العبارة التي تفتحها.</translation>
    </message>
    <message>
        <source>All that was written is here. Colleagues will see a new signer.</source>
        <translation>كل ما كُتب موجود هنا. سيرى الزملاء موقّعًا جديدًا.</translation>
    </message>
    <message>
        <source>An earlier passphrase opens this vault again</source>
        <translation>عبارة مرور سابقة عادت تفتح هذه الخزنة</translation>
    </message>
    <message>
        <source>An older copy was put back, or rows are gone. What is here can be read.</source>
        <translation>أُعيدت نسخة أقدم، أو غابت أسطر. ما هو هنا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Check my vault</source>
        <translation>افحص الخزنة</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>Is this computer&apos;s date right?</source>
        <translation>هل تاريخ هذا الحاسوب صحيح؟</translation>
    </message>
    <message>
        <source>Lists and search are being built again</source>
        <translation>يُعاد بناء القوائم والبحث</translation>
    </message>
    <message>
        <source>Losing power while saving can do that. See whether your newest notes are here.</source>
        <translation>قد يحدث هذا عند انقطاع الكهرباء في أثناء الحفظ. ينبغي التحقق من وجود أحدث الملاحظات.</translation>
    </message>
    <message>
        <source>Nothing is lost. Some records may be missing from lists until it is done.</source>
        <translation>لا يضيع شيء. قد تغيب بعض السجلات عن القوائم حتى ينتهي البناء.</translation>
    </message>
    <message>
        <source>Nothing new can be saved in it.</source>
        <translation>لا يمكن حفظ جديد فيها.</translation>
    </message>
    <message>
        <source>Somebody put back an older copy of its header. Choose a new passphrase.</source>
        <translation>أعاد أحدهم نسخة أقدم من ترويستها. ينبغي اختيار عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>التاريخ صحيح</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The disk refuses to be written</source>
        <translation>القرص يرفض الكتابة</translation>
    </message>
    <message>
        <source>The recovery code opened this vault</source>
        <translation>فُتحت هذه الخزنة برمز الاسترداد</translation>
    </message>
    <message>
        <source>The seal of the vault&apos;s history was damaged and is mended</source>
        <translation>كان ختم تاريخ الخزنة تالفًا وأُصلح</translation>
    </message>
    <message>
        <source>The vault has seen a date more than a day later. Nothing can be signed until you say.</source>
        <translation>في الخزنة تاريخ يسبقه بأكثر من يوم. لا يمكن التوقيع قبل الجواب.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was damaged and is mended</source>
        <translation>كانت ترويسة الخزنة تالفة وأُصلحت</translation>
    </message>
    <message>
        <source>This vault goes on as a new computer</source>
        <translation>تتابع هذه الخزنة كأنها على حاسوب جديد</translation>
    </message>
    <message>
        <source>This vault is open for reading only</source>
        <translation>هذه الخزنة مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>This vault knows less than it once did</source>
        <translation>في هذه الخزنة أقل مما كان فيها</translation>
    </message>
    <message>
        <source>What can be read is shown. Restore the newest backup beside this vault.</source>
        <translation>يظهر ما يمكن قراءته. ينبغي استعادة أحدث نسخة احتياطية بجانب هذه الخزنة.</translation>
    </message>
    <message>
        <source>You can read everything. Free some space before you write.</source>
        <translation>يمكن قراءة كل شيء. يلزم إفراغ بعض المساحة قبل الكتابة.</translation>
    </message>
    <message>
        <source>You can read everything. Nothing new can be saved.</source>
        <translation>يمكن قراءة كل شيء. لا يمكن حفظ جديد.</translation>
    </message>
</context>
<context>
    <name>PassphraseDeed</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>تلزم كتابة عبارة المرور أولًا.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>{language} keyboard</source>
        <translation>لوحة المفاتيح: {language}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>14 letters or more. A sentence of your own is better than one from a book.</source>
        <translation>أربعة عشر حرفًا أو أكثر. جملة من تأليفك أفضل من جملة من كتاب.</translation>
    </message>
    <message>
        <source>Choose my own words</source>
        <translation>أختار كلماتي بنفسي</translation>
    </message>
    <message>
        <source>Five words chosen by chance are hard to guess and easy to picture. Make a small story of them.</source>
        <translation>خمس كلمات تُختار بالمصادفة يصعب تخمينها ويسهل تخيّلها. تساعد قصة صغيرة تجمعها على تذكّرها.</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>أخفِ الكلمات</translation>
    </message>
    <message>
        <source>If you forget it, only the recovery code of the next page opens the vault.</source>
        <translation>عند نسيانها، لا يفتح الخزنة إلا رمز الاسترداد في الصفحة التالية.</translation>
    </message>
    <message>
        <source>Offer me five words instead</source>
        <translation>اقترح خمس كلمات</translation>
    </message>
    <message>
        <source>Offer other words</source>
        <translation>اقترح كلمات أخرى</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>أظهر الكلمات</translation>
    </message>
    <message>
        <source>The words differ from the five above. Look at the first that does not match.</source>
        <translation>تختلف الكلمات عن الخمس في الأعلى. يبدأ الاختلاف من أول كلمة غير مطابقة.</translation>
    </message>
    <message>
        <source>These five words open your vault. Nobody else has them: not your programme, not us.</source>
        <translation>هذه الكلمات الخمس تفتح خزنتك. ليست لدى أحد غيرك: لا لدى مؤسستك، ولا لدينا.</translation>
    </message>
    <message>
        <source>This text opens your vault. Nobody else has it: not your programme, not us.</source>
        <translation>هذا النص يفتح خزنتك. ليس لدى أحد غيرك: لا لدى مؤسستك، ولا لدينا.</translation>
    </message>
    <message>
        <source>Type the five words once</source>
        <translation>اكتب الكلمات الخمس مرة واحدة</translation>
    </message>
    <message>
        <source>Type the passphrase that shall open the vault.</source>
        <translation>تلزم كتابة عبارة المرور التي تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Typing them now is the best way to remember them.</source>
        <translation>كتابتها الآن أفضل طريقة لتذكّرها.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>نص من تأليفك</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>{n} of {all} match</source>
        <translation>{n} من {all} مطابقة</translation>
    </message>
</context>
<context>
    <name>PersonNamePage</name>
    <message>
        <source>As colleagues should see it. Notes you signed before stay signed by you.</source>
        <translation>كما ينبغي أن يراه الزملاء. الملاحظات التي وقّعتها من قبل تبقى موقّعة منك.</translation>
    </message>
    <message>
        <source>Colleagues now see {name}.</source>
        <translation>يرى الزملاء الآن {name}.</translation>
    </message>
    <message>
        <source>It stands on what you sign and on what you print.</source>
        <translation>يظهر على ما توقّعه وعلى ما تطبعه.</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>احفظ هذا الاسم</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>تلزم كتابة اسم أولًا.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>PlanAnswers</name>
    <message>
        <source>Agreed</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>سلوك</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجسد</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>سلاح ناري</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>وقود</translation>
    </message>
    <message>
        <source>Heights or water</source>
        <translation>أماكن مرتفعة أو ماء</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة في الذهن</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>أدوية</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>مزاج</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Pesticide</source>
        <translation>مبيدات</translation>
    </message>
    <message>
        <source>Ropes and cords</source>
        <translation>حبال وأربطة</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Sharp things</source>
        <translation>أدوات حادة</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>بدونه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>Added: {name}</source>
        <translation>أُضيف: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>تغيّر: {name}</translation>
    </message>
    <message>
        <source>Marked as unsafe</source>
        <translation>وُضعت علامة غير آمن</translation>
    </message>
    <message>
        <source>Moved: {name}</source>
        <translation>نُقل: {name}</translation>
    </message>
    <message>
        <source>No longer marked as unsafe</source>
        <translation>أُزيلت علامة غير آمن</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{field}: “{before}” is now “{after}”</source>
        <translation>{field}: كان «{before}» وأصبح «{after}»</translation>
    </message>
</context>
<context>
    <name>PlanCopies</name>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>شخص مساعد</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>مختص</translation>
    </message>
    <message>
        <source>{who}: {what}, {day}</source>
        <translation>{who}: {what}، {day}</translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%Ln بنود</numerusform>
            <numerusform>%Ln بندًا</numerusform>
            <numerusform>%Ln بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. None of them stops you.</source>
        <translation>
            <numerusform>لا شيء للنظر فيه.</numerusform>
            <numerusform>أمر واحد للنظر فيه. لا يمنعك من المتابعة.</numerusform>
            <numerusform>أمران للنظر فيهما. لا يمنعك أيٌّ منهما.</numerusform>
            <numerusform>%Ln أمور للنظر فيها. لا يمنعك أيٌّ منها.</numerusform>
            <numerusform>%Ln أمرًا للنظر فيها. لا يمنعك أيٌّ منها.</numerusform>
            <numerusform>%Ln أمر للنظر فيها. لا يمنعك أيٌّ منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written apart. Below is all of them together: lines that one took out are struck through.</source>
        <translation>
            <numerusform>لا إصدارات متفرقة.</numerusform>
            <numerusform>كُتب إصدار واحد على حدة.</numerusform>
            <numerusform>كُتب إصداران كلٌّ على حدة. أدناه ما فيهما معًا: السطور التي حذفها أحدهما مشطوبة.</numerusform>
            <numerusform>كُتبت %Ln إصدارات كلٌّ على حدة. أدناه ما فيها معًا: السطور التي حذفها أحدها مشطوبة.</numerusform>
            <numerusform>كُتب %Ln إصدارًا كلٌّ على حدة. أدناه ما فيها معًا: السطور التي حذفها أحدها مشطوبة.</numerusform>
            <numerusform>كُتب %Ln إصدار كلٌّ على حدة. أدناه ما فيها معًا: السطور التي حذفها أحدها مشطوبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This brings %n versions together. Check every line, then sign.</source>
        <translation>
            <numerusform>لا إصدارات لجمعها.</numerusform>
            <numerusform>هذا إصدار واحد. راجع كل سطر ثم وقّع.</numerusform>
            <numerusform>هذا يجمع إصدارين. راجع كل سطر ثم وقّع.</numerusform>
            <numerusform>هذا يجمع %Ln إصدارات. راجع كل سطر ثم وقّع.</numerusform>
            <numerusform>هذا يجمع %Ln إصدارًا. راجع كل سطر ثم وقّع.</numerusform>
            <numerusform>هذا يجمع %Ln إصدار. راجع كل سطر ثم وقّع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDeeds</name>
    <message>
        <source>Copy given</source>
        <translation>سُلّمت نسخة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Looked at, still right</source>
        <translation>روجعت وما زالت صحيحة</translation>
    </message>
    <message>
        <source>Versions brought together</source>
        <translation>جُمعت الإصدارات</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
</context>
<context>
    <name>PlanEditorScreen</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>إغلاق مع إبقاء المسودة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Finish and sign</source>
        <translation>إنهاء وتوقيع</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة المسودة</translation>
    </message>
    <message>
        <source>More deeds</source>
        <translation>أفعال أخرى</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Put it away, begin from the plan</source>
        <translation>ضعها جانبًا وابدأ من الخطة</translation>
    </message>
    <message>
        <source>Saved {moment}, {entries}. The signed plan is not touched by either.</source>
        <translation>حُفظت {moment}، {entries}. لا يمسّ أيٌّ من الخيارين الخطة الموقّعة.</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>الخطوة {number}</translation>
    </message>
    <message>
        <source>There is an unsigned version for {client}</source>
        <translation>هناك إصدار غير موقّع لـ {client}</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>التخلص من هذه المسودة</translation>
    </message>
    <message>
        <source>Version {number}, draft</source>
        <translation>الإصدار {number}، مسودة</translation>
    </message>
</context>
<context>
    <name>PlanEnds</name>
    <message>
        <source>Another plan took its place</source>
        <translation>حلّت محلها خطة أخرى</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>لم تعد لازمة</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>أُغلقت الحالة</translation>
    </message>
    <message>
        <source>The client wishes so</source>
        <translation>رغبة العميل</translation>
    </message>
</context>
<context>
    <name>PlanEntries</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Unsafe, not shown as help</source>
        <translation>غير آمن، لا يُعرض كعون</translation>
    </message>
    <message>
        <source>{name} helps</source>
        <translation>يساعد {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>سُئل في</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Code word that asks for help</source>
        <translation>كلمة سرّ لطلب العون</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أكّده</translation>
    </message>
    <message>
        <source>Done, confirmed on</source>
        <translation>تمّ، وتأكّد في</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>بكلمات العميل</translation>
    </message>
    <message>
        <source>In the client&apos;s own words: what I would say</source>
        <translation>بكلمات العميل: ما سأقوله</translation>
    </message>
    <message>
        <source>Knows about the plan</source>
        <translation>يعلم بالخطة</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Made together with the person</source>
        <translation>أُعدّت مع الشخص نفسه</translation>
    </message>
    <message>
        <source>Main concern</source>
        <translation>القلق الرئيسي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>One thing worth living for</source>
        <translation>شيء واحد يستحق العيش من أجله</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone at night</source>
        <translation>هاتف الليل</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>The client wants this</source>
        <translation>العميل يريد ذلك</translation>
    </message>
    <message>
        <source>What could get in the way</source>
        <translation>ما الذي قد يعيق ذلك</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>بماذا يتعلق</translation>
    </message>
    <message>
        <source>What kind of sign</source>
        <translation>نوع العلامة</translation>
    </message>
    <message>
        <source>What they know and can do</source>
        <translation>ما يعرفه وما يستطيع فعله</translation>
    </message>
    <message>
        <source>What would help then</source>
        <translation>ما الذي يساعد عندئذ</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>أين ومتى</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>مكانه</translation>
    </message>
    <message>
        <source>Where the client keeps the plan</source>
        <translation>أين يحفظ العميل الخطة</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>من يساعد</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>من هو</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>لماذا لا</translation>
    </message>
    <message>
        <source>Within reach now</source>
        <translation>في المتناول الآن</translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message>
        <source>A plan is safest when the person made it together with you.</source>
        <translation>تكون الخطة أأمن حين يُعدّها الشخص معك.</translation>
    </message>
    <message>
        <source>Is there a word that asks for help without naming it?</source>
        <translation>هل هناك كلمة تطلب العون دون تسميته؟</translation>
    </message>
    <message>
        <source>It should have been looked at again on {day}.</source>
        <translation>كان موعد مراجعتها {day}.</translation>
    </message>
    <message>
        <source>Most plans have {wanted} here. Is there one more?</source>
        <translation>في معظم الخطط {wanted} هنا. هل هناك المزيد؟</translation>
    </message>
    <message>
        <source>Nobody here can be called at night.</source>
        <translation>لا أحد هنا يمكن الاتصال به ليلًا.</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>The main concern is not said yet.</source>
        <translation>لم يُذكر القلق الرئيسي بعد.</translation>
    </message>
    <message>
        <source>What is worth living for is not said yet.</source>
        <translation>لم يُذكر بعد ما يستحق العيش من أجله.</translation>
    </message>
    <message>
        <source>When will you look at it again?</source>
        <translation>متى تنظران فيها مرة أخرى؟</translation>
    </message>
    <message>
        <source>Where will the plan be, so that it is found in a crisis?</source>
        <translation>أين ستكون الخطة حتى تُوجد وقت الأزمة؟</translation>
    </message>
    <message>
        <source>{name} has no phone number in the plan.</source>
        <translation>لا رقم هاتف لـ {name} في الخطة.</translation>
    </message>
    <message>
        <source>{name} has not been asked yet.</source>
        <translation>لم يُسأل {name} بعد.</translation>
    </message>
    <message>
        <source>{name} is marked unsafe and should not be the one who helps.</source>
        <translation>{name} موسوم بأنه غير آمن، ولا ينبغي أن يكون هو المساعد.</translation>
    </message>
    <message>
        <source>{name} is marked unsafe in this client&apos;s records and is not shown as help.</source>
        <translation>{name} موسوم بأنه غير آمن في سجلات هذا العميل، ولا يُعرض كعون.</translation>
    </message>
    <message>
        <source>{name} said no. Somebody else may fit better.</source>
        <translation>رفض {name}. قد يناسب شخص آخر أكثر.</translation>
    </message>
    <message>
        <source>“{name}” is agreed and not confirmed yet.</source>
        <translation>اتُّفق على «{name}» ولم يتأكّد بعد.</translation>
    </message>
    <message>
        <source>“{name}” is not likely to be used. What would help then?</source>
        <translation>لا يُرجّح استخدام «{name}». ما الذي يساعد عندئذ؟</translation>
    </message>
    <message>
        <source>“{name}” is not ready yet.</source>
        <translation>«{name}» غير جاهز بعد.</translation>
    </message>
    <message>
        <source>“{name}” should have been done by {day}. Was it?</source>
        <translation>كان ينبغي إتمام «{name}» حتى {day}. هل تمّ؟</translation>
    </message>
    <message>
        <source>“{name}”: the client does not want it. Say why.</source>
        <translation>«{name}»: العميل لا يريد ذلك. اذكر السبب.</translation>
    </message>
    <message>
        <source>“{name}”: who helps, and by when?</source>
        <translation>«{name}»: من يساعد، وحتى متى؟</translation>
    </message>
</context>
<context>
    <name>PlanHistory</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>No words changed.</source>
        <translation>لم تتغير أي كلمة.</translation>
    </message>
    <message>
        <source>Version {number} · {deed}</source>
        <translation>الإصدار {number} · {deed}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Versions of this plan</source>
        <translation>إصدارات هذه الخطة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What changed with version {number}, {moment}</source>
        <translation>ما تغيّر في الإصدار {number}، {moment}</translation>
    </message>
    <message>
        <source>by a colleague</source>
        <translation>بيد زميل</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>بيدك</translation>
    </message>
</context>
<context>
    <name>PlanPageScreen</name>
    <message>
        <source>A new version was begun and is not signed. Saved {moment}.</source>
        <translation>بُدئ إصدار جديد ولم يُوقَّع. حُفظ {moment}.</translation>
    </message>
    <message>
        <source>Bring them together</source>
        <translation>جمع الإصدارات</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>إنهاء الخطة</translation>
    </message>
    <message>
        <source>Looked at together on {day}.</source>
        <translation>نُظر فيها معًا في {day}.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>This plan ended on {day}: {why}.</source>
        <translation>انتهت هذه الخطة في {day}: {why}.</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>حان وقت المراجعة</translation>
    </message>
    <message>
        <source>To look at again on {day}.</source>
        <translation>موعد المراجعة {day}.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>الإصدار {number}، {day}</translation>
    </message>
    <message>
        <source>Why the plan ends</source>
        <translation>سبب إنهاء الخطة</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>By {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>غير مرغوب</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>Taken out in one version</source>
        <translation>حُذف في أحد الإصدارات</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>ليلًا</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>{mark} {title}. {state}</source>
        <translation>{mark} {title}. {state}</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Nobody in here exists. Sign with the passphrase: {words}</source>
        <translation>لا أحد هنا موجود في الواقع. للتوقيع عبارة المرور: {words}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>PracticeStart</name>
    <message>
        <source>Opening the practice vault.</source>
        <translation>تُفتح خزنة التدريب.</translation>
    </message>
    <message>
        <source>Practice vault</source>
        <translation>خزنة التدريب</translation>
    </message>
    <message>
        <source>Writing a year of cases: {done} of {total}</source>
        <translation>تُكتب سنة من الحالات: {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>1 to 3 days</source>
        <translation>من يوم إلى ثلاثة أيام</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>من شهر إلى ثلاثة أشهر</translation>
    </message>
    <message>
        <source>1 to 4 weeks</source>
        <translation>من أسبوع إلى أربعة أسابيع</translation>
    </message>
    <message>
        <source>4 to 12 months</source>
        <translation>من أربعة أشهر إلى سنة</translation>
    </message>
    <message>
        <source>4 to 7 days</source>
        <translation>من أربعة أيام إلى أسبوع</translation>
    </message>
    <message>
        <source>Accident or injury</source>
        <translation>حادث أو إصابة</translation>
    </message>
    <message>
        <source>Acute distress, crisis</source>
        <translation>ضيق شديد، أزمة</translation>
    </message>
    <message>
        <source>Alcohol or drugs</source>
        <translation>كحول أو مخدرات</translation>
    </message>
    <message>
        <source>Another disaster</source>
        <translation>كارثة أخرى</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>حدث آخر</translation>
    </message>
    <message>
        <source>Anxiety, worry</source>
        <translation>قلق وانشغال بال</translation>
    </message>
    <message>
        <source>Armed conflict or attack</source>
        <translation>نزاع مسلح أو هجوم</translation>
    </message>
    <message>
        <source>Behaviour that worries others</source>
        <translation>سلوك يقلق الآخرين</translation>
    </message>
    <message>
        <source>Bodily complaints, sleep</source>
        <translation>شكاوى جسدية، النوم</translation>
    </message>
    <message>
        <source>Caring for somebody who is ill</source>
        <translation>رعاية شخص عليل</translation>
    </message>
    <message>
        <source>Child after conflict or disaster</source>
        <translation>طفل بعد نزاع أو كارثة</translation>
    </message>
    <message>
        <source>Conflict in a relationship</source>
        <translation>خلاف في علاقة</translation>
    </message>
    <message>
        <source>Death of somebody close</source>
        <translation>وفاة شخص قريب</translation>
    </message>
    <message>
        <source>Detention or torture</source>
        <translation>احتجاز أو تعذيب</translation>
    </message>
    <message>
        <source>Development, learning</source>
        <translation>النمو والتعلّم</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>زلزال</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>فيضان</translation>
    </message>
    <message>
        <source>Grief, bereavement</source>
        <translation>حزن وفقد</translation>
    </message>
    <message>
        <source>Had to flee</source>
        <translation>اضطرار إلى الفرار</translation>
    </message>
    <message>
        <source>Hearing or seeing what others do not</source>
        <translation>سماع أو رؤية ما لا يدركه الآخرون</translation>
    </message>
    <message>
        <source>Housing, money, law, school</source>
        <translation>سكن، مال، قانون، مدرسة</translation>
    </message>
    <message>
        <source>Isolation, loneliness</source>
        <translation>عزلة ووحدة</translation>
    </message>
    <message>
        <source>Known mental illness</source>
        <translation>مرض نفسي معروف</translation>
    </message>
    <message>
        <source>Life as a refugee or newcomer</source>
        <translation>حياة اللجوء أو القدوم حديثًا</translation>
    </message>
    <message>
        <source>Living with an illness</source>
        <translation>العيش مع مرض</translation>
    </message>
    <message>
        <source>Loss of a pregnancy or baby</source>
        <translation>فقد حمل أو رضيع</translation>
    </message>
    <message>
        <source>Loss of home or livelihood</source>
        <translation>فقد البيت أو مصدر الرزق</translation>
    </message>
    <message>
        <source>Low mood, depression</source>
        <translation>مزاج منخفض، اكتئاب</translation>
    </message>
    <message>
        <source>Low self-esteem, loss of control</source>
        <translation>ضعف تقدير الذات، فقد السيطرة</translation>
    </message>
    <message>
        <source>Meaning, faith</source>
        <translation>المعنى والإيمان</translation>
    </message>
    <message>
        <source>Memory, confusion</source>
        <translation>الذاكرة والتشوش</translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>أكثر من سنة</translation>
    </message>
    <message>
        <source>Own serious illness</source>
        <translation>مرض شديد للعميل نفسه</translation>
    </message>
    <message>
        <source>Separation from family</source>
        <translation>انفصال عن الأسرة</translation>
    </message>
    <message>
        <source>Serious illness in the family</source>
        <translation>مرض شديد في الأسرة</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>عنف جنسي</translation>
    </message>
    <message>
        <source>Somebody close is missing</source>
        <translation>شخص قريب مفقود</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>أمر آخر</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>عاصفة</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>توتر</translation>
    </message>
    <message>
        <source>Threats or persecution</source>
        <translation>تهديد أو اضطهاد</translation>
    </message>
    <message>
        <source>Trauma</source>
        <translation>صدمة نفسية</translation>
    </message>
    <message>
        <source>Violence at home</source>
        <translation>عنف في البيت</translation>
    </message>
    <message>
        <source>Violence in the family</source>
        <translation>عنف في الأسرة</translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It went to the printer. Take every sheet with you.</source>
        <translation>أُرسل إلى الطابعة. تُؤخذ كل الأوراق منها.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Note who has the copy</source>
        <translation>دوّن من لديه النسخة</translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation>فتح الموافقة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>احفظ ⁦PDF⁩</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>احفظ هنا</translation>
    </message>
    <message>
        <source>The PDF is written. Whoever has this file can read it.</source>
        <translation>كُتب ملف ⁦PDF⁩. كل من لديه هذا الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>لم تقبل الطابعة. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Where should the PDF go?</source>
        <translation>أين يُحفظ ملف ⁦PDF⁩؟</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>أي ورق</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>أي أجزاء</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>ورقة</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message numerus="yes">
        <source>%n entries are on no paper: somebody unsafe, or what the client declined.</source>
        <translation>
            <numerusform>لا بند غائب عن الورق: غير آمن أو رفضه العميل.</numerusform>
            <numerusform>بند واحد ليس على أي ورقة: شخص غير آمن أو ما رفضه العميل.</numerusform>
            <numerusform>بندان ليسا على أي ورقة: شخص غير آمن أو ما رفضه العميل.</numerusform>
            <numerusform>%Ln بنود ليست على أي ورقة: شخص غير آمن أو ما رفضه العميل.</numerusform>
            <numerusform>%Ln بندًا ليست على أي ورقة: شخص غير آمن أو ما رفضه العميل.</numerusform>
            <numerusform>%Ln بند ليست على أي ورقة: شخص غير آمن أو ما رفضه العميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>‏⁦A4⁩</translation>
    </message>
    <message>
        <source>Consent, line by line</source>
        <translation>الموافقة بندًا بندًا</translation>
    </message>
    <message>
        <source>Date of the next look</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Facts about the client</source>
        <translation>معلومات عن العميل</translation>
    </message>
    <message>
        <source>Facts of the session</source>
        <translation>معلومات الجلسة</translation>
    </message>
    <message>
        <source>Goals, homework and next date</source>
        <translation>الأهداف والواجب والموعد القادم</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>عدد الجلسات</translation>
    </message>
    <message>
        <source>One page, A4</source>
        <translation>صفحة واحدة، ⁦A4⁩</translation>
    </message>
    <message>
        <source>Others may see what waits in a shared printer. Stand beside it, or save a PDF to the client&apos;s own stick.</source>
        <translation>قد يرى غيرك ما ينتظر في طابعة مشتركة. الأفضل الوقوف بجانبها أو حفظ ملف ⁦PDF⁩ على قرص USB الخاص بالعميل.</translation>
    </message>
    <message>
        <source>Phone and safe contact</source>
        <translation>الهاتف والتواصل الآمن</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Print the case summary</source>
        <translation>طباعة ملخص الحالة</translation>
    </message>
    <message>
        <source>Print the consent</source>
        <translation>طباعة الموافقة</translation>
    </message>
    <message>
        <source>Print the protection plan</source>
        <translation>طباعة خطة الحماية</translation>
    </message>
    <message>
        <source>Print the safety plan</source>
        <translation>طباعة خطة الأمان</translation>
    </message>
    <message>
        <source>Print the session note</source>
        <translation>طباعة ملاحظة الجلسة</translation>
    </message>
    <message>
        <source>Risk and safety plan</source>
        <translation>الخطر وخطة الأمان</translation>
    </message>
    <message>
        <source>Room to sign by hand</source>
        <translation>مكان للتوقيع باليد</translation>
    </message>
    <message>
        <source>Sheet {page} of {pages}</source>
        <translation>الورقة {page} من {pages}</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>The child did not agree, so nothing is printed.</source>
        <translation>لم يوافق الطفل، لذلك لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>The client did not agree. {who} decided all the same: {reason}</source>
        <translation>لم يوافق العميل. قرار {who} رغم ذلك: {reason}</translation>
    </message>
    <message>
        <source>The client did not answer about records, so it counts as no. Nothing is printed.</source>
        <translation>لم يُجب العميل عن حفظ السجلات، ويُعدّ ذلك رفضًا. لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>The client does not want records to be kept, so nothing is printed of them.</source>
        <translation>لا يريد العميل حفظ السجلات، لذلك لا يُطبع منها شيء.</translation>
    </message>
    <message>
        <source>The client took the consent back, so nothing is printed of them.</source>
        <translation>سحب العميل موافقته، لذلك لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>The client wants nothing of this to be shared with anybody. Nothing is printed.</source>
        <translation>لا يريد العميل مشاركة شيء من هذا مع أحد. لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>The client wants this kept back: {limits}. Read the paper before it leaves.</source>
        <translation>يريد العميل عدم مشاركة ما يلي: {limits}. تُقرأ الورقة قبل خروجها.</translation>
    </message>
    <message>
        <source>The client was not asked about keeping records yet, so nothing is printed of them.</source>
        <translation>لم يُسأل العميل بعد عن حفظ السجلات، لذلك لا يُطبع منها شيء.</translation>
    </message>
    <message>
        <source>The code word</source>
        <translation>الكلمة المتفق عليها</translation>
    </message>
    <message>
        <source>The consent has ended. Nothing is printed before it is given again.</source>
        <translation>انتهت الموافقة. لا يُطبع شيء قبل أن تُمنح من جديد.</translation>
    </message>
    <message>
        <source>This stays in the vault. Nothing is printed.</source>
        <translation>يبقى هذا في الخزنة. لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>Wallet card, A6, folded once</source>
        <translation>بطاقة محفظة، ⁦A6⁩، تُطوى مرة</translation>
    </message>
    <message>
        <source>Wallet card, A6, folds along the line</source>
        <translation>بطاقة محفظة، ⁦A6⁩، تُطوى عند الخط</translation>
    </message>
    <message>
        <source>What is asked, in full</source>
        <translation>ما يُسأل عنه كاملًا</translation>
    </message>
    <message>
        <source>What is explained first</source>
        <translation>ما يُشرح أولًا</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>ما الأمر</translation>
    </message>
    <message>
        <source>What must not be shared</source>
        <translation>ما لا تجوز مشاركته</translation>
    </message>
    <message>
        <source>What was added later</source>
        <translation>ما أُضيف لاحقًا</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>Who or what is dangerous</source>
        <translation>من أو ما هو مصدر الخطر</translation>
    </message>
    <message>
        <source>Whoever is dangerous may find this paper. Print it only if the client has a safe place for it.</source>
        <translation>قد يجد مصدر الخطر هذه الورقة. لا تُطبع إلا إذا كان للعميل مكان آمن لها.</translation>
    </message>
    <message>
        <source>Why the client came</source>
        <translation>لماذا جاء العميل</translation>
    </message>
    <message>
        <source>Words of the last note</source>
        <translation>كلمات الملاحظة الأخيرة</translation>
    </message>
    <message>
        <source>Worth living for</source>
        <translation>ما يستحق الحياة</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>الأحرف الأولى من اسمك</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Name hidden</source>
        <translation>الاسم مخفي</translation>
    </message>
    <message>
        <source>Names are hidden because a client can see your screen. Hold F8 to read the selected one.</source>
        <translation>الأسماء مخفية لأن عميلًا يرى الشاشة. بالضغط المستمر على ⁦F8⁩ يُقرأ الاسم المختار.</translation>
    </message>
</context>
<context>
    <name>ProcessNotesScreen</name>
    <message>
        <source>A thought of my own</source>
        <translation>فكرة لي وحدي</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>Covered, because a client can see your screen. Hold F8 to read.</source>
        <translation>مغطّاة لأن العميل قد يرى شاشتك. اضغط F8 مطوّلًا للقراءة.</translation>
    </message>
    <message>
        <source>Drop these words</source>
        <translation>تخلّص من هذه الكلمات</translation>
    </message>
    <message>
        <source>Keep the private note</source>
        <translation>احفظ الملاحظة الخاصة</translation>
    </message>
    <message>
        <source>Kept before</source>
        <translation>حُفظت من قبل</translation>
    </message>
    <message>
        <source>Not a part of the record: in no search, no report, no print, and on this computer only.</source>
        <translation>ليست جزءًا من السجل: لا في بحث ولا تقرير ولا طباعة، وعلى هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>لا يراها أحد سواك.</translation>
    </message>
    <message>
        <source>Other words for this note</source>
        <translation>كلمات أخرى لهذه الملاحظة</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>اعرض ملاحظات أقدم</translation>
    </message>
    <message>
        <source>{begun}, changed {moment}</source>
        <translation>{begun}، غُيّرت {moment}</translation>
    </message>
</context>
<context>
    <name>ProtectionPlan</name>
    <message>
        <source>A person or a danger</source>
        <translation>شخص أو خطر</translation>
    </message>
    <message>
        <source>A safe person</source>
        <translation>شخص آمن</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>مكان آمن</translation>
    </message>
    <message>
        <source>A thing to prepare</source>
        <translation>شيء يُحضَّر</translation>
    </message>
    <message>
        <source>Begin a protection plan</source>
        <translation>بدء خطة حماية</translation>
    </message>
    <message>
        <source>Children and others in your care</source>
        <translation>الأطفال ومن في رعايتك</translation>
    </message>
    <message>
        <source>Concern and code word</source>
        <translation>القلق والكلمة المتفق عليها</translation>
    </message>
    <message>
        <source>Eight parts</source>
        <translation>ثمانية أجزاء</translation>
    </message>
    <message>
        <source>How may we reach you without putting you in danger?</source>
        <translation>كيف نصل إليك دون أن نعرّضك للخطر؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No protection plan. It is for danger from other people.</source>
        <translation>لا خطة حماية. هي للخطر الذي يأتي من الآخرين.</translation>
    </message>
    <message>
        <source>Nobody who is named here is ever offered as help.</source>
        <translation>من يُذكر هنا لا يُعرض أبدًا كعون.</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>سطر آخر</translation>
    </message>
    <message>
        <source>Papers, money, keys, medicine, a bag: where are they?</source>
        <translation>الأوراق والمال والمفاتيح والدواء والحقيبة: أين هي؟</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Protection plan</source>
        <translation>خطة الحماية</translation>
    </message>
    <message>
        <source>Safe people</source>
        <translation>أشخاص آمنون</translation>
    </message>
    <message>
        <source>Safe places</source>
        <translation>أماكن آمنة</translation>
    </message>
    <message>
        <source>Safe ways of contact</source>
        <translation>طرق تواصل آمنة</translation>
    </message>
    <message>
        <source>Signs of danger</source>
        <translation>علامات الخطر</translation>
    </message>
    <message>
        <source>Things prepared</source>
        <translation>أشياء مُحضَّرة</translation>
    </message>
    <message>
        <source>This plan is about danger from others. Who lives with the client must not find it; ask before you give or print a copy.</source>
        <translation>هذه الخطة تخص الخطر من الآخرين. يجب ألا يجدها من يعيش مع العميل؛ اسأل قبل أن تسلّم نسخة أو تطبعها.</translation>
    </message>
    <message>
        <source>What do you do first, second, third? Which way out?</source>
        <translation>ماذا تفعل أولًا وثانيًا وثالثًا؟ ومن أي طريق تخرج؟</translation>
    </message>
    <message>
        <source>What happens before it becomes dangerous?</source>
        <translation>ماذا يحدث قبل أن يصبح الأمر خطرًا؟</translation>
    </message>
    <message>
        <source>What is prepared</source>
        <translation>ما الذي يُحضَّر</translation>
    </message>
    <message>
        <source>What it is about, the word that asks for help, and when you look at it again.</source>
        <translation>موضوعها، والكلمة التي تطلب العون، وموعد مراجعتها.</translation>
    </message>
    <message>
        <source>When it escalates</source>
        <translation>عند التصعيد</translation>
    </message>
    <message>
        <source>Where can you be within an hour, by day and at night?</source>
        <translation>أين يمكنك الوصول خلال ساعة، نهارًا وليلًا؟</translation>
    </message>
    <message>
        <source>Who can be trusted, knows, and can be reached?</source>
        <translation>من يوثق به، ويعلم، ويمكن الوصول إليه؟</translation>
    </message>
    <message>
        <source>Who or what is dangerous</source>
        <translation>من أو ما هو الخطر</translation>
    </message>
    <message>
        <source>Who takes care of whom, and what do they know?</source>
        <translation>من يرعى من، وماذا يعرفون؟</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>ReadAloudDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Read aloud with the client</source>
        <translation>القراءة بصوت عالٍ مع العميل</translation>
    </message>
    <message>
        <source>The client&apos;s answer</source>
        <translation>جواب العميل</translation>
    </message>
</context>
<context>
    <name>RecordPageScreen</name>
    <message>
        <source>Add to this record</source>
        <translation>إضافة إلى هذا السجل</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Drop these words</source>
        <translation>التخلي عن هذه الكلمات</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخلت خطأً</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Set the level of risk</source>
        <translation>تحديد مستوى الخطر</translation>
    </message>
    <message>
        <source>Sign that it was an error</source>
        <translation>وقّع أنه كان خطأ</translation>
    </message>
    <message>
        <source>Sign the addition</source>
        <translation>وقّع الإضافة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Signed {moment}. It cannot be changed, only added to.</source>
        <translation>وُقّع {moment}. لا يمكن تغييره، بل الإضافة إليه فقط.</translation>
    </message>
    <message>
        <source>Why it was an error</source>
        <translation>لماذا كان خطأ</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>A new code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>As printed; spaces and case do not matter.</source>
        <translation>كما طُبع، ولا فرق في المسافات أو بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>تحقّق من الرمز</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>If the paper is lost or somebody saw it. The old code stops working.</source>
        <translation>إذا ضاعت الورقة أو رآها أحد. يتوقف الرمز القديم عن العمل.</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten. Keep it on paper, away from here.</source>
        <translation>يفتح الخزنة عند نسيان عبارة المرور. يُحفظ على ورقة، بعيدًا عن هنا.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>أنشئ رمزًا جديدًا</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>أخفِه</translation>
    </message>
    <message>
        <source>The code on paper</source>
        <translation>الرمز على الورقة</translation>
    </message>
    <message>
        <source>The code on your paper</source>
        <translation>الرمز المدوَّن على ورقتك</translation>
    </message>
    <message>
        <source>The new code is made; the old one no longer opens this vault.</source>
        <translation>أُنشئ الرمز الجديد، ولم يعد الرمز القديم يفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>This code opens the vault. Put the paper where you will find it again.</source>
        <translation>هذا الرمز يفتح الخزنة. ينبغي حفظ الورقة حيث يسهل العثور عليها.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>تلزم كتابة الرمز أولًا.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>For the vault ⁨{vault}⁩, printed on {day}.</source>
        <translation>للخزنة ⁨{vault}⁩، طُبع في {day}.</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten.</source>
        <translation>يفتح الخزنة عند نسيان عبارة المرور.</translation>
    </message>
    <message>
        <source>Keep it away from the computer: whoever has both can open the vault. If it is lost or somebody saw it, make a new one in Settings; this one then stops working.</source>
        <translation>يُحفظ بعيدًا عن الحاسوب: من لديه الاثنان يستطيع فتح الخزنة. إذا ضاع أو رآه أحد، يمكن إنشاء رمز جديد من «الإعدادات»، فيتوقف هذا عن العمل.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>RefusedScreen</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>This program is open already in another window. Go there, or close it first.</source>
        <translation>هذا البرنامج مفتوح في نافذة أخرى. يمكن الانتقال إليها، أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>This window cannot open now</source>
        <translation>لا يمكن فتح هذه النافذة الآن</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>يلزم اختيار نسخة احتياطية أولًا.</translation>
    </message>
    <message>
        <source>It becomes a vault of its own on this computer, beside those that are here. The backup stays as it is.</source>
        <translation>تصبح خزنة مستقلة على هذا الحاسوب، بجانب الخزائن الموجودة. تبقى النسخة الاحتياطية كما هي.</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>ابحث هنا</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>ابحث في مجلد آخر</translation>
    </message>
    <message>
        <source>Look on a stick</source>
        <translation>ابحث في قرص USB</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الاستعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>استعد هذه النسخة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The one that the vault had when the backup was made, or has now.</source>
        <translation>العبارة التي كانت للخزنة عند إنشاء النسخة، أو عبارتها الآن.</translation>
    </message>
    <message>
        <source>The one that was right when the backup was made; spaces and case do not matter.</source>
        <translation>الرمز الذي كان صالحًا عند إنشاء النسخة؛ لا تهم المسافات ولا حالة الأحرف.</translation>
    </message>
    <message>
        <source>The restored vault counts as a new computer, so that nothing is signed twice.</source>
        <translation>تُعدّ الخزنة المستعادة حاسوبًا جديدًا، كي لا يُوقَّع شيء مرتين.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Point at the folder that holds it.</source>
        <translation>لا نسخة احتياطية في {folder}. يلزم اختيار المجلد الذي يحتويها.</translation>
    </message>
    <message>
        <source>There is no backup on this computer.</source>
        <translation>لا نسخة احتياطية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Type the passphrase of this backup first.</source>
        <translation>تلزم كتابة عبارة مرور هذه النسخة أولًا.</translation>
    </message>
    <message>
        <source>Type the recovery code of this backup first.</source>
        <translation>يلزم أولًا رمز الاسترداد لهذه النسخة.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدم عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدم رمز الاسترداد</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Where is the backup?</source>
        <translation>أين النسخة الاحتياطية؟</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>High</source>
        <comment>a level of risk</comment>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Imminent</source>
        <comment>a level of risk</comment>
        <translation>وشيك</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a level of risk</comment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a level of risk</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>None known</source>
        <comment>a level of risk</comment>
        <translation>لا خطر معروف</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>الخطر: {level}</translation>
    </message>
</context>
<context>
    <name>RiskLevelScreen</name>
    <message>
        <source>Level of risk</source>
        <translation>مستوى الخطر</translation>
    </message>
    <message>
        <source>Lower the risk</source>
        <translation>خفض الخطر</translation>
    </message>
    <message>
        <source>Lower the risk to {level}? Say why</source>
        <translation>خفض الخطر إلى {level}؟ اذكر السبب</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Sign this level</source>
        <translation>وقّع هذا المستوى</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>منذ {moment}</translation>
    </message>
    <message>
        <source>The highest level counts until somebody who has seen it lowers it.</source>
        <translation>يسري أعلى مستوى حتى يخفضه شخص اطّلع عليه.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>RiskScreenPage</name>
    <message>
        <source>Asked for by this level, not ticked</source>
        <translation>يتطلبه هذا المستوى ولم يُعلَّم</translation>
    </message>
    <message>
        <source>Because {because}.</source>
        <translation>لأن: {because}.</translation>
    </message>
    <message>
        <source>By the counselor&apos;s own judgement. The answers alone came to {triage}.</source>
        <translation>بتقدير المرشد نفسه. والأجوبة وحدها أدّت إلى: {triage}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
</context>
<context>
    <name>RiskScreenScreen</name>
    <message numerus="yes">
        <source>%n step(s) not ticked yet. You can sign; the record then says so.</source>
        <translation>
            <numerusform>عُلّمت كل الخطوات.</numerusform>
            <numerusform>خطوة واحدة لم تُعلَّم بعد. يمكن التوقيع، وسيذكر السجل ذلك.</numerusform>
            <numerusform>خطوتان لم تُعلَّما بعد. يمكن التوقيع، وسيذكر السجل ذلك.</numerusform>
            <numerusform>%Ln خطوات لم تُعلَّم بعد. يمكن التوقيع، وسيذكر السجل ذلك.</numerusform>
            <numerusform>%Ln خطوة لم تُعلَّم بعد. يمكن التوقيع، وسيذكر السجل ذلك.</numerusform>
            <numerusform>%Ln خطوة لم تُعلَّم بعد. يمكن التوقيع، وسيذكر السجل ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) left to ask.</source>
        <translation>
            <numerusform>لم يبق موضوع للسؤال.</numerusform>
            <numerusform>بقي موضوع واحد للسؤال.</numerusform>
            <numerusform>بقي موضوعان للسؤال.</numerusform>
            <numerusform>بقيت %Ln مواضيع للسؤال.</numerusform>
            <numerusform>بقي %Ln موضوعًا للسؤال.</numerusform>
            <numerusform>بقي %Ln موضوع للسؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) without an answer. That is not a no: judge for yourself.</source>
        <translation>
            <numerusform>أُجيب عن كل المواضيع.</numerusform>
            <numerusform>موضوع واحد بلا جواب. وهذا لا يعني «لا»: التقدير لك.</numerusform>
            <numerusform>موضوعان بلا جواب. وهذا لا يعني «لا»: التقدير لك.</numerusform>
            <numerusform>%Ln مواضيع بلا جواب. وهذا لا يعني «لا»: التقدير لك.</numerusform>
            <numerusform>%Ln موضوعًا بلا جواب. وهذا لا يعني «لا»: التقدير لك.</numerusform>
            <numerusform>%Ln موضوع بلا جواب. وهذا لا يعني «لا»: التقدير لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>A higher level counts as soon as this is signed.</source>
        <translation>يسري المستوى الأعلى فور التوقيع.</translation>
    </message>
    <message>
        <source>Ask by</source>
        <translation>السؤال وفق</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>No topic was answered yes. You may still judge the risk higher.</source>
        <translation>لم يُجب عن أي موضوع بنعم. ويبقى لك أن تقدّر الخطر أعلى.</translation>
    </message>
    <message>
        <source>Risk screen</source>
        <translation>فحص الخطر</translation>
    </message>
    <message>
        <source>Sign this screen</source>
        <translation>وقّع هذا الفحص</translation>
    </message>
    <message>
        <source>Topics, not questions: ask in your own words, in the client&apos;s language.</source>
        <translation>هذه مواضيع لا أسئلة: اسأل بكلماتك وبلغة العميل.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>{level} by your own judgement. The answers alone come to {triage}.</source>
        <translation>‏{level} بتقديرك أنت. والأجوبة وحدها تؤدي إلى: {triage}.</translation>
    </message>
    <message>
        <source>{level}, because {because}.</source>
        <translation>‏{level}، لأن: {because}.</translation>
    </message>
    <message>
        <source>“{title}” is not made for so young a client.</source>
        <translation>«{title}» غير معدّ لعميل بهذا الصغر.</translation>
    </message>
</context>
<context>
    <name>RiskScreens</name>
    <message>
        <source>A named person is in danger</source>
        <translation>شخص بعينه في خطر</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>A plan, with the intention to carry it out</source>
        <translation>خطة مع نية تنفيذها</translation>
    </message>
    <message>
        <source>Crisis line and emergency number given</source>
        <translation>أُعطي خط الأزمات ورقم الطوارئ</translation>
    </message>
    <message>
        <source>Danger to oneself</source>
        <translation>خطر على النفس</translation>
    </message>
    <message>
        <source>Danger to somebody else</source>
        <translation>خطر على شخص آخر</translation>
    </message>
    <message>
        <source>Day agreed to look after them again</source>
        <translation>اتُفق على يوم للمتابعة</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>لم يُجب</translation>
    </message>
    <message>
        <source>Earlier attempts, ever</source>
        <translation>محاولات سابقة في أي وقت</translation>
    </message>
    <message>
        <source>Ever did, began or prepared something to end one&apos;s life</source>
        <translation>فعل أو شروع أو تحضير لإنهاء الحياة في أي وقت</translation>
    </message>
    <message>
        <source>Ever tried to end one&apos;s life</source>
        <translation>محاولة إنهاء الحياة في أي وقت</translation>
    </message>
    <message>
        <source>Four questions and &apos;now&apos;, from 8 years on</source>
        <translation>أربعة أسئلة و«الآن»، من سن الثامنة</translation>
    </message>
    <message>
        <source>Full assessment arranged</source>
        <translation>رُتّب تقييم كامل</translation>
    </message>
    <message>
        <source>Look after them again on</source>
        <translation>المتابعة من جديد في</translation>
    </message>
    <message>
        <source>Means put out of reach</source>
        <translation>أُبعدت الوسائل عن المتناول</translation>
    </message>
    <message>
        <source>Means within reach</source>
        <translation>وسائل في المتناول</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not left alone</source>
        <translation>لم يُترك وحده</translation>
    </message>
    <message>
        <source>Our own, after common field practice: danger to oneself and to others, each looked at once.</source>
        <translation>من وضعنا وفق الممارسة الميدانية الشائعة: الخطر على النفس وعلى الآخرين، يُنظر في كل منهما مرة.</translation>
    </message>
    <message>
        <source>Safety plan made or gone through</source>
        <translation>وُضعت خطة الأمان أو رُوجعت</translation>
    </message>
    <message>
        <source>Short risk record</source>
        <translation>سجل خطر موجز</translation>
    </message>
    <message>
        <source>Since the last session, unless a topic says otherwise.</source>
        <translation>منذ الجلسة الأخيرة، إلا إذا ذكر الموضوع غير ذلك.</translation>
    </message>
    <message>
        <source>Some intention to act on them</source>
        <translation>شيء من النية لتنفيذها</translation>
    </message>
    <message>
        <source>Structure after the Ask Suicide-Screening Questions of the US National Institute of Mental Health. Topics in our own short words; ask in yours. Ask a young person without their parents in the room.</source>
        <translation>البنية وفق أسئلة فحص الانتحار للمعهد الوطني الأمريكي للصحة العقلية. المواضيع بكلماتنا القصيرة؛ اسأل بكلماتك. ويُسأل الصغير دون وجود والديه في الغرفة.</translation>
    </message>
    <message>
        <source>Structure after the screener of the Columbia protocol (K. Posner and others, Research Foundation for Mental Hygiene). Topics in our own short words; ask in yours. The authors advise training.</source>
        <translation>البنية وفق فحص بروتوكول كولومبيا (ك. بوزنر وآخرون، مؤسسة أبحاث الصحة العقلية). المواضيع بكلماتنا القصيرة؛ اسأل بكلماتك. وينصح المؤلفون بالتدريب.</translation>
    </message>
    <message>
        <source>Suicide risk in six topics</source>
        <translation>خطر الانتحار في ستة مواضيع</translation>
    </message>
    <message>
        <source>Supervisor told</source>
        <translation>أُبلغ المشرف</translation>
    </message>
    <message>
        <source>That was within the past 3 months</source>
        <translation>كان ذلك خلال الأشهر الثلاثة الماضية</translation>
    </message>
    <message>
        <source>The first three: in the past few weeks. The fourth: ever in life.</source>
        <translation>الثلاثة الأولى: في الأسابيع القليلة الماضية. والرابع: طوال الحياة.</translation>
    </message>
    <message>
        <source>The intention to act</source>
        <translation>نية التنفيذ</translation>
    </message>
    <message>
        <source>Thought that the family would be better off</source>
        <translation>الظن أن الأسرة ستكون أفضل حالًا بدونه</translation>
    </message>
    <message>
        <source>Thoughts of ending one&apos;s life</source>
        <translation>أفكار بإنهاء الحياة</translation>
    </message>
    <message>
        <source>Thoughts of ending one&apos;s life right now</source>
        <translation>أفكار بإنهاء الحياة في هذه اللحظة</translation>
    </message>
    <message>
        <source>Thoughts of how</source>
        <translation>تفكير في الطريقة</translation>
    </message>
    <message>
        <source>Thoughts: in the past month. Deeds: ever, and in the past 3 months.</source>
        <translation>الأفكار: في الشهر الماضي. والأفعال: طوال الحياة وفي الأشهر الثلاثة الماضية.</translation>
    </message>
    <message>
        <source>What protects them</source>
        <translation>ما يحميه</translation>
    </message>
    <message>
        <source>What this level asks for</source>
        <translation>ما يتطلبه هذا المستوى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When they were told</source>
        <translation>متى أُبلغ</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>من أُبلغ</translation>
    </message>
    <message>
        <source>Why it is judged higher</source>
        <translation>سبب التقدير الأعلى</translation>
    </message>
    <message>
        <source>Wish to be dead</source>
        <translation>تمني الموت</translation>
    </message>
    <message>
        <source>Wish to be dead or not to wake up</source>
        <translation>تمني الموت أو عدم الاستيقاظ</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Your own judgement, if it is higher</source>
        <translation>تقديرك أنت إن كان أعلى</translation>
    </message>
    <message>
        <source>a named person is in danger</source>
        <translation>شخصًا بعينه في خطر</translation>
    </message>
    <message>
        <source>a question was answered yes: look closer today</source>
        <translation>سؤالًا أُجيب عنه بنعم: يلزم نظر أدق اليوم</translation>
    </message>
    <message>
        <source>a question was not answered, which counts as yes here</source>
        <translation>سؤالًا بقي بلا جواب، وهذا يُعدّ هنا نعم</translation>
    </message>
    <message>
        <source>as judged in a session note</source>
        <translation>قُدّر كذلك في ملاحظة جلسة</translation>
    </message>
    <message>
        <source>means are within reach</source>
        <translation>الوسائل في المتناول</translation>
    </message>
    <message>
        <source>no topic was answered yes</source>
        <translation>لم يُجب عن أي موضوع بنعم</translation>
    </message>
    <message>
        <source>somebody else is in danger</source>
        <translation>شخصًا آخر في خطر</translation>
    </message>
    <message>
        <source>something was done or prepared at some time in life</source>
        <translation>شيئًا فُعل أو حُضّر في وقت ما من الحياة</translation>
    </message>
    <message>
        <source>something was done or prepared within 3 months</source>
        <translation>شيئًا فُعل أو حُضّر خلال ثلاثة أشهر</translation>
    </message>
    <message>
        <source>the question about now was not answered, which is taken as serious</source>
        <translation>السؤال عن هذه اللحظة بقي بلا جواب، وهذا يؤخذ بجدية</translation>
    </message>
    <message>
        <source>there are thoughts of ending one&apos;s life</source>
        <translation>هناك أفكارًا بإنهاء الحياة</translation>
    </message>
    <message>
        <source>there are thoughts of how</source>
        <translation>هناك تفكيرًا في الطريقة</translation>
    </message>
    <message>
        <source>there are thoughts of it right now</source>
        <translation>هناك أفكارًا بذلك في هذه اللحظة</translation>
    </message>
    <message>
        <source>there is a plan</source>
        <translation>هناك خطة</translation>
    </message>
    <message>
        <source>there is a plan with the intention to carry it out</source>
        <translation>هناك خطة مع نية تنفيذها</translation>
    </message>
    <message>
        <source>there is a wish to be dead</source>
        <translation>هناك تمنيًا للموت</translation>
    </message>
    <message>
        <source>there is danger to oneself</source>
        <translation>هناك خطرًا على النفس</translation>
    </message>
    <message>
        <source>there is some intention to act</source>
        <translation>هناك شيء من النية للتنفيذ</translation>
    </message>
    <message>
        <source>there is the intention to act</source>
        <translation>هناك نية للتنفيذ</translation>
    </message>
    <message>
        <source>there were attempts before</source>
        <translation>هناك محاولات سابقة</translation>
    </message>
</context>
<context>
    <name>SafetyPlan</name>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>A professional or service</source>
        <translation>مختص أو خدمة</translation>
    </message>
    <message>
        <source>A warning sign</source>
        <translation>علامة تحذير</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>بدء الخطة</translation>
    </message>
    <message>
        <source>Making my surroundings safer</source>
        <translation>جعل محيطي أأمن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the person or service</source>
        <translation>اسم الشخص أو الخدمة</translation>
    </message>
    <message>
        <source>No safety plan yet. It takes about 30 minutes together.</source>
        <translation>لا خطة أمان بعد. تستغرق معًا نحو نصف ساعة.</translation>
    </message>
    <message>
        <source>Nobody here needs to know what is going on. Who is good company? Where?</source>
        <translation>لا يلزم أن يعلم أحد هنا بما يجري. من الصحبة الطيبة؟ وأين؟</translation>
    </message>
    <message>
        <source>People I can ask for help</source>
        <translation>أشخاص أستطيع طلب العون منهم</translation>
    </message>
    <message>
        <source>People and places that take my mind off</source>
        <translation>أشخاص وأماكن تصرف ذهني</translation>
    </message>
    <message>
        <source>People who may know what is going on. Say it aloud together: “When it gets bad, whom could I call, and what would I say?”</source>
        <translation>أشخاص يجوز أن يعلموا بما يجري. قولاها معًا بصوت مسموع: «حين يسوء الأمر، بمن أتصل، وماذا أقول؟»</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Professionals and services</source>
        <translation>مختصون وخدمات</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Six steps, in this order</source>
        <translation>ست خطوات، بهذا الترتيب</translation>
    </message>
    <message>
        <source>Something I can do</source>
        <translation>شيء أستطيع فعله</translation>
    </message>
    <message>
        <source>Something to make safer</source>
        <translation>شيء نجعله أأمن</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>علامة التحذير</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>علامات التحذير</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>ما أستطيع فعله</translation>
    </message>
    <message>
        <source>What I can do alone</source>
        <translation>ما أستطيع فعله وحدي</translation>
    </message>
    <message>
        <source>What could be put out of reach for a while? Freely, and never for good. Who helps, by when?</source>
        <translation>ما الذي يمكن إبعاده عن المتناول فترةً؟ بالاختيار وليس للأبد. من يساعد، وحتى متى؟</translation>
    </message>
    <message>
        <source>What helps you get through an hour without anybody?</source>
        <translation>ما الذي يساعدك على اجتياز ساعة دون أحد؟</translation>
    </message>
    <message>
        <source>What makes it worth staying, where the plan is kept, and when you look at it again.</source>
        <translation>ما الذي يستحق البقاء، وأين تُحفظ الخطة، ومتى تُراجع.</translation>
    </message>
    <message>
        <source>What tells you that it is getting bad? Thoughts, pictures, moods, deeds, places.</source>
        <translation>ما الذي ينبئك بأن الأمر يسوء؟ أفكار، صور، مزاج، أفعال، أماكن.</translation>
    </message>
    <message>
        <source>What we agreed to do</source>
        <translation>ما اتفقنا على فعله</translation>
    </message>
    <message>
        <source>Who can be called by day, who at night, and where can you go?</source>
        <translation>بمن يمكن الاتصال نهارًا، وبمن ليلًا، وإلى أين يمكن الذهاب؟</translation>
    </message>
    <message>
        <source>Worth living for</source>
        <translation>ما يستحق العيش من أجله</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظت {time}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Enter chooses {row}</source>
        <translation>يختار مفتاح الإدخال {row}</translation>
    </message>
    <message>
        <source>No results for “{text}”.</source>
        <translation>لا نتائج لـ«{text}».</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>Add a service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <source>Take this service away</source>
        <translation>إزالة هذه الخدمة</translation>
    </message>
    <message>
        <source>What it may get</source>
        <translation>ما يجوز أن تتسلّمه</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>A relative helped</source>
        <translation>ساعد أحد الأقارب</translation>
    </message>
    <message>
        <source>Another facility</source>
        <translation>مرفق آخر</translation>
    </message>
    <message>
        <source>Another setting</source>
        <translation>إطار آخر</translation>
    </message>
    <message>
        <source>Asking about risk</source>
        <translation>السؤال عن الخطر</translation>
    </message>
    <message>
        <source>Basic services and safety</source>
        <translation>خدمات أساسية وأمان</translation>
    </message>
    <message>
        <source>Being there</source>
        <translation>الحضور مع العميل</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>since the last session</comment>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Calming</source>
        <translation>التهدئة</translation>
    </message>
    <message>
        <source>Camp or collective site</source>
        <translation>مخيم أو موقع جماعي</translation>
    </message>
    <message>
        <source>Closer</source>
        <comment>progress of a goal</comment>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Communication skills</source>
        <translation>مهارات التواصل</translation>
    </message>
    <message>
        <source>Community and family support</source>
        <translation>دعم المجتمع والأسرة</translation>
    </message>
    <message>
        <source>Community service</source>
        <translation>خدمة مجتمعية</translation>
    </message>
    <message>
        <source>Couple or family work</source>
        <translation>عمل مع الزوجين أو الأسرة</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Drawing or art</source>
        <translation>رسم أو فن</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>Facing fears in steps</source>
        <translation>مواجهة المخاوف خطوة خطوة</translation>
    </message>
    <message>
        <source>Faith and ritual</source>
        <translation>الإيمان والشعائر</translation>
    </message>
    <message>
        <source>Focused support</source>
        <translation>دعم مركّز</translation>
    </message>
    <message>
        <source>Grounding</source>
        <translation>التثبيت في الحاضر</translation>
    </message>
    <message>
        <source>Harder</source>
        <comment>progress of a goal</comment>
        <translation>أصعب</translation>
    </message>
    <message>
        <source>Holding centre</source>
        <translation>مركز احتجاز</translation>
    </message>
    <message>
        <source>Hospital ward</source>
        <translation>جناح في المستشفى</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Information and links</source>
        <translation>معلومات وصلات</translation>
    </message>
    <message>
        <source>Looking at thoughts</source>
        <translation>النظر في الأفكار</translation>
    </message>
    <message>
        <source>Managing anger</source>
        <translation>التعامل مع الغضب</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>وساطة</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>اليقظة الذهنية</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>since the last session</comment>
        <translation>متفاوت</translation>
    </message>
    <message>
        <source>Motivation for change</source>
        <translation>دافعية التغيير</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>حركة</translation>
    </message>
    <message>
        <source>Muscle relaxation</source>
        <translation>إرخاء العضلات</translation>
    </message>
    <message>
        <source>Naming feelings</source>
        <translation>تسمية المشاعر</translation>
    </message>
    <message>
        <source>Naming strengths</source>
        <translation>تسمية نقاط القوة</translation>
    </message>
    <message>
        <source>Needed, none there</source>
        <translation>لازم ولم يكن أحد</translation>
    </message>
    <message>
        <source>No change</source>
        <comment>progress of a goal</comment>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لا حاجة إليه</translation>
    </message>
    <message>
        <source>Our own facility</source>
        <translation>مرفقنا</translation>
    </message>
    <message>
        <source>People around</source>
        <translation>من حول العميل</translation>
    </message>
    <message>
        <source>Planning activities</source>
        <translation>تخطيط الأنشطة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>لعب</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>مساعدة عملية</translation>
    </message>
    <message>
        <source>Practising skills</source>
        <translation>التمرّن على المهارات</translation>
    </message>
    <message>
        <source>Problem solving</source>
        <translation>حل المشكلات</translation>
    </message>
    <message>
        <source>Psychoeducation</source>
        <translation>تثقيف نفسي</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Safe space</source>
        <translation>مساحة آمنة</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Safety planning</source>
        <translation>تخطيط الأمان</translation>
    </message>
    <message>
        <source>School service</source>
        <translation>خدمة مدرسية</translation>
    </message>
    <message>
        <source>Setting goals</source>
        <translation>وضع الأهداف</translation>
    </message>
    <message>
        <source>Sleep routine</source>
        <translation>عادات النوم</translation>
    </message>
    <message>
        <source>Specialised care</source>
        <translation>رعاية متخصصة</translation>
    </message>
    <message>
        <source>Stabilising</source>
        <translation>تثبيت الاستقرار</translation>
    </message>
    <message>
        <source>Storytelling</source>
        <translation>سرد القصص</translation>
    </message>
    <message>
        <source>Strengthening supports</source>
        <translation>تقوية شبكة الدعم</translation>
    </message>
    <message>
        <source>Support for parents</source>
        <translation>دعم الوالدين</translation>
    </message>
    <message>
        <source>Support in grief</source>
        <translation>دعم في الحزن</translation>
    </message>
    <message>
        <source>Support with medicines</source>
        <translation>دعم في تناول الأدوية</translation>
    </message>
    <message>
        <source>Supportive listening</source>
        <translation>إصغاء داعم</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>since the last session</comment>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Thoughts and feelings</source>
        <translation>الأفكار والمشاعر</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>تفهّم المشاعر</translation>
    </message>
    <message>
        <source>Working with memories</source>
        <translation>العمل مع الذكريات</translation>
    </message>
    <message>
        <source>Worse</source>
        <comment>since the last session</comment>
        <translation>أسوأ</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message numerus="yes">
        <source>%n backups could not be reached and open in the old way:</source>
        <translation>
            <numerusform>لا نسخ احتياطية تُفتح بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى نسخة احتياطية واحدة، وما زالت تُفتح بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى نسختين احتياطيتين، وما زالتا تُفتحان بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى %Ln نسخ احتياطية، وما زالت تُفتح بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى %Ln نسخة احتياطية، وما زالت تُفتح بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى %Ln نسخة احتياطية، وما زالت تُفتح بالطريقة القديمة:</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF was written</source>
        <translation>كُتب ملف ⁦PDF⁩</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>أُنشئت نسخة احتياطية</translation>
    </message>
    <message>
        <source>A backup was made on a stick or elsewhere</source>
        <translation>أُنشئت نسخة احتياطية على قرص USB أو في مكان آخر</translation>
    </message>
    <message>
        <source>A client was erased for good</source>
        <translation>مُحي عميل نهائيًا</translation>
    </message>
    <message>
        <source>A client was opened</source>
        <translation>فُتح سجل عميل</translation>
    </message>
    <message>
        <source>A list or the search differs from the journal.</source>
        <translation>إحدى القوائم أو البحث يختلف عن الدفتر.</translation>
    </message>
    <message>
        <source>A new recovery code was made</source>
        <translation>أُنشئ رمز استرداد جديد</translation>
    </message>
    <message>
        <source>A part of an attached file is missing or was changed.</source>
        <translation>جزء من ملف مرفق مفقود أو تغيّر.</translation>
    </message>
    <message>
        <source>A part of the vault does not verify: {part}.</source>
        <translation>لم تثبت صحة جزء من الخزنة: ⁦{part}⁩.</translation>
    </message>
    <message>
        <source>A signature does not fit what it stands under.</source>
        <translation>أحد التواقيع لا يطابق ما وُضع تحته.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Check my vault</source>
        <translation>فحص الخزنة</translation>
    </message>
    <message>
        <source>Every backup that is known of opens in the new way too.</source>
        <translation>كل النسخ الاحتياطية المعروفة تُفتح بالطريقة الجديدة أيضًا.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>أخفِ عبارة المرور</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New vault key</source>
        <translation>مفتاح جديد للخزنة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>أظهر عبارة المرور</translation>
    </message>
    <message>
        <source>Something was printed</source>
        <translation>طُبع شيء</translation>
    </message>
    <message>
        <source>The journal has a gap or an entry that was changed.</source>
        <translation>في الدفتر فجوة أو قيد مغيَّر.</translation>
    </message>
    <message>
        <source>The journal holds less than it once did.</source>
        <translation>في الدفتر أقل مما كان فيه.</translation>
    </message>
    <message>
        <source>The log of what happened here has a gap.</source>
        <translation>في قائمة ما حدث هنا فجوة.</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>تغيّرت عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase was made harder to guess by machines</source>
        <translation>صار تخمين عبارة المرور أصعب على الآلات</translation>
    </message>
    <message>
        <source>The vault got a new key</source>
        <translation>صار للخزنة مفتاح جديد</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>أُنشئت الخزنة</translation>
    </message>
    <message>
        <source>The vault was restored from a backup</source>
        <translation>استُعيدت الخزنة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The vault was unlocked</source>
        <translation>فُتحت الخزنة</translation>
    </message>
    <message>
        <source>The vault was unlocked by an older header that was put back</source>
        <translation>فُتحت الخزنة بترويسة أقدم أُعيدت إليها</translation>
    </message>
    <message>
        <source>The vault went on as a new computer</source>
        <translation>تابعت الخزنة كأنها على حاسوب جديد</translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged in some places.</source>
        <translation>ملف الخزنة تالف في بعض مواضعه.</translation>
    </message>
    <message>
        <source>The words of an entry are not those that were written.</source>
        <translation>كلمات أحد القيود ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>ما حدث هنا</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Nothing was shared yet.</source>
        <translation>لم يُشارك شيء بعد.</translation>
    </message>
    <message>
        <source>What was shared stays with whoever has it. Tell them of a withdrawal.</source>
        <translation>ما شورك يبقى عند من لديه. يُخبَر بأي سحب.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>ولا شيء أقدم</numerusform>
            <numerusform>وواحدة أقدم</numerusform>
            <numerusform>واثنتان أقدم</numerusform>
            <numerusform>و%Ln أقدم</numerusform>
            <numerusform>و%Ln أقدم</numerusform>
            <numerusform>و%Ln أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {where}</source>
        <translation>‏{day}: {where}</translation>
    </message>
    <message>
        <source>{day}: {where} to {who}</source>
        <translation>‏{day}: {where} إلى {who}</translation>
    </message>
    <message>
        <source>{line} (by an override)</source>
        <translation>{line} (بتجاوز)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Add what was typed, or change the entry</source>
        <translation>إضافة ما كُتب، أو تغيير البند</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>the arrow keys</comment>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Back to the screen before</source>
        <translation>العودة إلى الشاشة السابقة</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Hold to read the selected name while names are hidden</source>
        <translation>بالضغط المستمر يُقرأ الاسم المختار حين تكون الأسماء مخفية</translation>
    </message>
    <message>
        <source>How likely, 0 to 10</source>
        <translation>مدى الاحتمال، من 0 إلى 10</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>Jump to a row by its first letters</source>
        <translation>الانتقال إلى سطر بحروفه الأولى</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Leave a dialog without doing it</source>
        <translation>الخروج من نافذة حوار دون تنفيذها</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>the letter keys</comment>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Mark somebody as unsafe</source>
        <translation>وسم شخص بأنه غير آمن</translation>
    </message>
    <message>
        <source>Move the entry</source>
        <translation>نقل البند</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Next step, step before</source>
        <translation>الخطوة التالية، الخطوة السابقة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>the number keys</comment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>في الصفحة</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>فتح السطر</translation>
    </message>
    <message>
        <source>Safety plan of the client</source>
        <translation>خطة أمان العميل</translation>
    </message>
    <message>
        <source>Search clients, notes, commands</source>
        <translation>البحث عن عميل أو ملاحظة أو أمر</translation>
    </message>
    <message>
        <source>Sign, or do the deed of the page</source>
        <translation>التوقيع، أو تنفيذ إجراء الصفحة</translation>
    </message>
    <message>
        <source>Tab walks through everything, also out of a text.</source>
        <translation>مفتاح ⁦Tab⁩ يمرّ بكل شيء، ويخرج من النص أيضًا.</translation>
    </message>
    <message>
        <source>Take back the last deed</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Take the entry out</source>
        <translation>حذف البند</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Walk along the rows</source>
        <translation>التنقل بين الأسطر</translation>
    </message>
    <message>
        <source>Writing a plan</source>
        <translation>عند كتابة خطة</translation>
    </message>
</context>
<context>
    <name>ShownCode</name>
    <message>
        <source>It is shown this once. Print it or copy it by hand, then type it back.</source>
        <translation>يظهر هذه المرة فقط. يُطبع أو يُنسخ باليد، ثم تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>اطبع الرمز</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>رمز الاسترداد الجديد</translation>
    </message>
</context>
<context>
    <name>SignedDeeds</name>
    <message>
        <source>After signing it can be added to, not changed.</source>
        <translation>بعد التوقيع تمكن الإضافة إليها، ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Attach the file</source>
        <translation>أرفق الملف</translation>
    </message>
    <message>
        <source>Attach this file?</source>
        <translation>هل تُرفق هذا الملف؟</translation>
    </message>
    <message>
        <source>Co-sign the note</source>
        <translation>وقّع الملاحظة معه</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>إنهاء الخطة</translation>
    </message>
    <message>
        <source>End this plan?</source>
        <translation>إنهاء هذه الخطة؟</translation>
    </message>
    <message>
        <source>Finish and sign this version?</source>
        <translation>إنهاء هذا الإصدار وتوقيعه؟</translation>
    </message>
    <message>
        <source>From now on nothing of it is shared. The client may agree again later.</source>
        <translation>من الآن لا يُشارك شيء منها. وللعميل أن يوافق من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Is this computer&apos;s date right?</source>
        <translation>هل تاريخ هذا الحاسوب صحيح؟</translation>
    </message>
    <message>
        <source>Is this plan still right?</source>
        <translation>هل ما زالت هذه الخطة صحيحة؟</translation>
    </message>
    <message>
        <source>It becomes a session note; it can be added to, not changed.</source>
        <translation>يصبح ملاحظة جلسة؛ يمكن الإضافة إليها لا تغييرها.</translation>
    </message>
    <message>
        <source>It becomes the plan to use. Older versions stay readable.</source>
        <translation>يصبح الخطة المستخدمة. تبقى الإصدارات الأقدم مقروءة.</translation>
    </message>
    <message>
        <source>It can be added to, not changed. A higher level counts at once.</source>
        <translation>يمكن الإضافة إليه لا تغييره. ويسري المستوى الأعلى فورًا.</translation>
    </message>
    <message>
        <source>It counts at once. A line without an answer counts as no.</source>
        <translation>تسري فورًا. والسطر الذي بلا جواب يُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>It holds for one day and for what it names. Who and why show for ever.</source>
        <translation>يسري يومًا واحدًا ولما يسمّيه وحده. ويظهر من قرره ولماذا إلى الأبد.</translation>
    </message>
    <message>
        <source>It says that you have read it and stand by it. It cannot be taken back.</source>
        <translation>يعني أنك قرأتها وتؤيّدها. ولا رجوع عنه.</translation>
    </message>
    <message>
        <source>It says what is right instead. What the note said stays readable.</source>
        <translation>يقول ما هو الصحيح. ويبقى ما قالته الملاحظة مقروءًا.</translation>
    </message>
    <message>
        <source>It stands with your reason until somebody who has seen it lowers it.</source>
        <translation>يبقى مع السبب المذكور حتى يخفضه شخص اطّلع عليه.</translation>
    </message>
    <message>
        <source>It stays below the note under your name; neither can be changed.</source>
        <translation>يبقى أسفل الملاحظة باسمك، ولا يمكن تغيير أي منهما.</translation>
    </message>
    <message>
        <source>It stays below the note with today&apos;s date, marked as late.</source>
        <translation>يبقى أسفل الملاحظة بتاريخ اليوم، معلَّمًا بأنه متأخر.</translation>
    </message>
    <message>
        <source>It stays below the record under your name; neither can be changed.</source>
        <translation>تبقى تحت السجل باسمك؛ ولا يمكن تغيير أي منهما.</translation>
    </message>
    <message>
        <source>It stays in the record under your name and cannot be exchanged.</source>
        <translation>يبقى في السجل باسمك ولا يمكن استبداله.</translation>
    </message>
    <message>
        <source>It stays readable, and nothing reminds of it any more.</source>
        <translation>تبقى مقروءة، ولا يُذكَّر بها بعد الآن.</translation>
    </message>
    <message>
        <source>It stays readable, with the mark and your reason above it.</source>
        <translation>يبقى مقروءًا، وفوقه العلامة والسبب.</translation>
    </message>
    <message>
        <source>It stays readable, with the mark and your reason. The level of risk stays.</source>
        <translation>يبقى مقروءًا مع العلامة والسبب. ويبقى مستوى الخطر كما هو.</translation>
    </message>
    <message>
        <source>Its words stay; today&apos;s look at it and the next review are kept.</source>
        <translation>تبقى كلماتها؛ وتُحفظ مراجعة اليوم وموعد المراجعة القادمة.</translation>
    </message>
    <message>
        <source>Lower the risk</source>
        <translation>خفض الخطر</translation>
    </message>
    <message>
        <source>Lower the risk?</source>
        <translation>خفض الخطر؟</translation>
    </message>
    <message>
        <source>Mark the file</source>
        <translation>ضع العلامة</translation>
    </message>
    <message>
        <source>Mark the note</source>
        <translation>علّم الملاحظة</translation>
    </message>
    <message>
        <source>Mark the record</source>
        <translation>علّم السجل</translation>
    </message>
    <message>
        <source>Mark this file as entered in error?</source>
        <translation>هل تُعلّم هذا الملف بأنه أُدخل خطأً؟</translation>
    </message>
    <message>
        <source>Mark this note as entered in error?</source>
        <translation>هل تُعلَّم هذه الملاحظة بأنها أُدخلت خطأً؟</translation>
    </message>
    <message>
        <source>Mark this record as entered in error?</source>
        <translation>تعليم هذا السجل بأنه أُدخل خطأً؟</translation>
    </message>
    <message>
        <source>Override the client&apos;s no?</source>
        <translation>تجاوز رفض العميل؟</translation>
    </message>
    <message>
        <source>Put your name under this note?</source>
        <translation>أتضع اسمك تحت هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Record the copy</source>
        <translation>تدوين النسخة</translation>
    </message>
    <message>
        <source>Record this consent?</source>
        <translation>تسجيل هذه الموافقة؟</translation>
    </message>
    <message>
        <source>Sign the addendum</source>
        <translation>وقّع الملحق</translation>
    </message>
    <message>
        <source>Sign the addition</source>
        <translation>وقّع الإضافة</translation>
    </message>
    <message>
        <source>Sign the amendment</source>
        <translation>وقّع التعديل</translation>
    </message>
    <message>
        <source>Sign the late entry</source>
        <translation>وقّع التدوين المتأخر</translation>
    </message>
    <message>
        <source>Sign the level</source>
        <translation>وقّع المستوى</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>وقّع الملاحظة</translation>
    </message>
    <message>
        <source>Sign the override</source>
        <translation>توقيع التجاوز</translation>
    </message>
    <message>
        <source>Sign the plan</source>
        <translation>توقيع الخطة</translation>
    </message>
    <message>
        <source>Sign the record</source>
        <translation>وقّع السجل</translation>
    </message>
    <message>
        <source>Sign the screen</source>
        <translation>وقّع الفحص</translation>
    </message>
    <message>
        <source>Sign this addendum?</source>
        <translation>هل يُوقَّع هذا الملحق؟</translation>
    </message>
    <message>
        <source>Sign this addition?</source>
        <translation>توقيع هذه الإضافة؟</translation>
    </message>
    <message>
        <source>Sign this amendment?</source>
        <translation>أتوقّع هذا التعديل؟</translation>
    </message>
    <message>
        <source>Sign this crisis record?</source>
        <translation>توقيع سجل الأزمة هذا؟</translation>
    </message>
    <message>
        <source>Sign this first-aid record?</source>
        <translation>توقيع سجل الإسعاف الأولي هذا؟</translation>
    </message>
    <message>
        <source>Sign this late entry?</source>
        <translation>هل يُوقَّع هذا التدوين المتأخر؟</translation>
    </message>
    <message>
        <source>Sign this level of risk?</source>
        <translation>توقيع مستوى الخطر هذا؟</translation>
    </message>
    <message>
        <source>Sign this note?</source>
        <translation>هل تُوقَّع هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>Sign this risk screen?</source>
        <translation>توقيع فحص الخطر هذا؟</translation>
    </message>
    <message>
        <source>The note stays readable, with the mark and your reason above it.</source>
        <translation>تبقى الملاحظة مقروءة، وفوقها العلامة والسبب.</translation>
    </message>
    <message>
        <source>Was a copy given?</source>
        <translation>هل سُلّمت نسخة؟</translation>
    </message>
    <message>
        <source>What you write from now on sorts after all that was written before.</source>
        <translation>ما يُكتب من الآن يأتي في الترتيب بعد كل ما كُتب من قبل.</translation>
    </message>
    <message>
        <source>Who has which copy stays with the plan.</source>
        <translation>يبقى مع الخطة من لديه أي نسخة.</translation>
    </message>
    <message>
        <source>Whoever reads this case sees your reason, and the level before it.</source>
        <translation>كل من يقرأ هذه الحالة يرى السبب والمستوى السابق.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>Withdraw this consent?</source>
        <translation>سحب هذه الموافقة؟</translation>
    </message>
    <message>
        <source>Yes, still right</source>
        <translation>نعم، ما زالت صحيحة</translation>
    </message>
    <message>
        <source>Yes, the date is right</source>
        <translation>نعم، التاريخ صحيح</translation>
    </message>
</context>
<context>
    <name>SnippetMenu</name>
    <message>
        <source>Make a first text block</source>
        <translation>اكتب أول نص جاهز</translation>
    </message>
    <message>
        <source>See to my text blocks</source>
        <translation>إدارة نصوصي الجاهزة</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>نصوص جاهزة</translation>
    </message>
</context>
<context>
    <name>SnippetsScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>Drop these words</source>
        <translation>تخلّص من هذه الكلمات</translation>
    </message>
    <message>
        <source>Keep the text block</source>
        <translation>احفظ النص الجاهز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New text block</source>
        <translation>نص جاهز جديد</translation>
    </message>
    <message>
        <source>No names of people here: a text block is for every client.</source>
        <translation>لا أسماء أشخاص هنا: النص الجاهز لكل العملاء.</translation>
    </message>
    <message>
        <source>No text blocks yet.</source>
        <translation>لا نصوص جاهزة بعد.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>أزله</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>نصوص جاهزة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words that you write often. Put them into a note with its button “Text blocks”.</source>
        <translation>كلمات تكتبها كثيرًا. أدرجها في الملاحظة بزر «نصوص جاهزة».</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>اكتب الأول</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%Ln بنود</numerusform>
            <numerusform>%Ln بندًا</numerusform>
            <numerusform>%Ln بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>أمر واحد للنظر فيه</numerusform>
            <numerusform>أمران للنظر فيهما</numerusform>
            <numerusform>%Ln أمور للنظر فيها</numerusform>
            <numerusform>%Ln أمرًا للنظر فيها</numerusform>
            <numerusform>%Ln أمر للنظر فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} · {gaps}</source>
        <translation>{entries} · {gaps}</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>أمر واحد للنظر فيه</numerusform>
            <numerusform>أمران للنظر فيهما</numerusform>
            <numerusform>%Ln أمور للنظر فيها</numerusform>
            <numerusform>%Ln أمرًا للنظر فيها</numerusform>
            <numerusform>%Ln أمر للنظر فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that does not know about the plan can be a disappointment at the worst moment.</source>
        <translation>من لا يعلم بالخطة قد يخذل في أسوأ لحظة.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>Ask together now</source>
        <translation>اسألاه معًا الآن</translation>
    </message>
    <message>
        <source>Entries of this step</source>
        <translation>بنود هذه الخطوة</translation>
    </message>
    <message>
        <source>Step {place} of {all}</source>
        <translation>الخطوة {place} من {all}</translation>
    </message>
    <message>
        <source>What kind of entry</source>
        <translation>نوع البند</translation>
    </message>
    <message>
        <source>You can finish without it.</source>
        <translation>يمكنك الإنهاء بدونه.</translation>
    </message>
    <message>
        <source>{entry}, then Enter</source>
        <translation>{entry}، ثم ⁦Enter⁩</translation>
    </message>
</context>
<context>
    <name>StillRightCard</name>
    <message>
        <source>Look at it again</source>
        <translation>مراجعتها مرة أخرى</translation>
    </message>
    <message>
        <source>Still right?</source>
        <translation>هل ما زالت صحيحة؟</translation>
    </message>
    <message>
        <source>Yes, still right</source>
        <translation>نعم، ما زالت صحيحة</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryCounts</name>
    <message numerus="yes">
        <source>%n crisis event(s)</source>
        <translation>
            <numerusform>%Ln أزمة</numerusform>
            <numerusform>أزمة واحدة</numerusform>
            <numerusform>أزمتان</numerusform>
            <numerusform>%Ln أزمات</numerusform>
            <numerusform>%Ln أزمة</numerusform>
            <numerusform>%Ln أزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>غياب %Ln</numerusform>
            <numerusform>غياب واحد</numerusform>
            <numerusform>غيابان</numerusform>
            <numerusform>%Ln غيابات</numerusform>
            <numerusform>%Ln غياباً</numerusform>
            <numerusform>%Ln غياب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>No level of risk was set</source>
        <translation>لم يُحدَّد مستوى للخطر</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
</context>
<context>
    <name>TaskPageScreen</name>
    <message>
        <source>By {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Done, {moment}</source>
        <translation>أُنجزت، {moment}</translation>
    </message>
    <message>
        <source>Dropped, {moment}</source>
        <translation>أُلغيت، {moment}</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>لم تعد لازمة</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحها</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>By when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>It stands on Today from its day on, until it is done.</source>
        <translation>تظهر في «اليوم» من موعدها حتى تُنجز.</translation>
    </message>
    <message>
        <source>Keep the task</source>
        <translation>حفظ المهمة</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما الذي يجب عمله</translation>
    </message>
</context>
<context>
    <name>TechniquePicker</name>
    <message>
        <source>Choose techniques</source>
        <translation>اختر الأساليب</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>أغلق القائمة</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Amended</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>سُجّلت الموافقة</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>رُفضت الموافقة</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>Crisis event</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخلت خطأً</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>أُضيف ملف</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقدت</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>Needs a newer version of the program</source>
        <translation>يحتاج إصداراً أحدث من البرنامج</translation>
    </message>
    <message>
        <source>Plan for danger from others</source>
        <translation>خطة للخطر من الآخرين</translation>
    </message>
    <message>
        <source>Plan for danger from others, new version</source>
        <translation>خطة للخطر من الآخرين، إصدار جديد</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>محدَّدة</translation>
    </message>
    <message>
        <source>Planned session</source>
        <translation>جلسة محدَّدة</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Risk lowered to {level}</source>
        <translation>خُفض الخطر إلى {level}</translation>
    </message>
    <message>
        <source>Risk screen</source>
        <translation>تقدير الخطر</translation>
    </message>
    <message>
        <source>Risk set to {level}</source>
        <translation>حُدّد الخطر: {level}</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Safety plan, new version</source>
        <translation>خطة الأمان، إصدار جديد</translation>
    </message>
    <message>
        <source>Safety plan, versions brought together</source>
        <translation>خطة الأمان، جُمعت الإصدارات</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>ملاحظة جلسة</translation>
    </message>
    <message>
        <source>Shared without consent, with a reason</source>
        <translation>مشاركة دون موافقة، مع السبب</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <source>Show what was before</source>
        <translation>عرض ما قبل ذلك</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>القصة حتى الآن</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>كتابة أول ملاحظة</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>لا شيء يحتاجك</numerusform>
            <numerusform>أمر واحد يحتاجك</numerusform>
            <numerusform>أمران يحتاجانك</numerusform>
            <numerusform>%Ln أمور تحتاجك</numerusform>
            <numerusform>%Ln أمرًا تحتاجك</numerusform>
            <numerusform>%Ln أمر تحتاجك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is made for them; a name is not needed.</source>
        <translation>يُنشأ رمز لكل عميل، ولا يلزم الاسم.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ الآن</translation>
    </message>
    <message>
        <source>Backed up {moment}. It was opened again and read whole.</source>
        <translation>أُنشئت نسخة احتياطية {moment}. فُتحت من جديد وقُرئت كاملة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Draft saved {moment}, {words}</source>
        <translation>حُفظت المسودة {moment}، {words}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>أولًا</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>طاب نهارك يا {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>مساء الخير يا {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صباح الخير يا {name}</translation>
    </message>
    <message>
        <source>If this computer is lost, the backup is what is left. It takes about a minute.</source>
        <translation>إذا فُقد هذا الحاسوب، فالنسخة الاحتياطية هي ما يبقى. تستغرق نحو دقيقة.</translation>
    </message>
    <message>
        <source>Last backup: {age}</source>
        <translation>آخر نسخة احتياطية: {age}</translation>
    </message>
    <message>
        <source>Make one and check it</source>
        <translation>أنشئ رمزًا وتحقّق منه</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>لا شيء يحتاجك الآن.</translation>
    </message>
    <message>
        <source>Open the list of clients</source>
        <translation>افتح قائمة العملاء</translation>
    </message>
    <message>
        <source>The recovery code is not checked yet</source>
        <translation>لم يُتحقق من رمز الاسترداد بعد</translation>
    </message>
    <message>
        <source>Today and overdue</source>
        <translation>اليوم والمتأخر</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Unsigned note  ·  {client}</source>
        <translation>ملاحظة غير موقّعة  ·  {client}</translation>
    </message>
    <message>
        <source>Without it a forgotten passphrase closes the vault for ever.</source>
        <translation>من دونه، نسيان عبارة المرور يغلق الخزنة إلى الأبد.</translation>
    </message>
    <message>
        <source>Your first client</source>
        <translation>أول عميل</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>TypedDates</name>
    <message>
        <source>about {year}</source>
        <comment>a guessed year</comment>
        <translation>نحو {year}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The appointment of {client} has ended.</source>
        <translation>انتهى الموعد: {client}.</translation>
    </message>
    <message>
        <source>The draft for {client} was thrown away.</source>
        <translation>أُزيلت المسودة: {client}.</translation>
    </message>
    <message>
        <source>The last note was loaded.</source>
        <translation>أُدرجت الملاحظة السابقة.</translation>
    </message>
    <message>
        <source>The task is off the list.</source>
        <translation>رُفعت المهمة من القائمة.</translation>
    </message>
    <message>
        <source>The text block “{client}” was taken away.</source>
        <translation>أُزيل النص الجاهز «{client}».</translation>
    </message>
    <message>
        <source>{client} moved to the bin.</source>
        <translation>نُقل إلى السلة: {client}.</translation>
    </message>
    <message>
        <source>“{client}” was taken out of the plan.</source>
        <translation>حُذف «{client}» من الخطة.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds that are left</comment>
        <translation>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>A vault that cannot be read</source>
        <translation>خزنة لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>As printed; spaces and case do not matter.</source>
        <translation>كما طُبع، ولا فرق في المسافات أو بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>أخفِ عبارة المرور</translation>
    </message>
    <message>
        <source>Locked. Your drafts are safe inside.</source>
        <translation>مقفلة. مسوداتك في أمان داخلها.</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>خزنة جديدة</translation>
    </message>
    <message>
        <source>Nothing here shows what a vault holds or when it was last opened.</source>
        <translation>لا شيء هنا يُظهر ما في الخزنة أو متى فُتحت آخر مرة.</translation>
    </message>
    <message>
        <source>Open it as a new computer</source>
        <translation>افتحها كحاسوب جديد</translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation>افتحها للقراءة فقط</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Opening takes a second or two. That is what makes guessing slow.</source>
        <translation>يستغرق الفتح ثانية أو ثانيتين. هذا ما يجعل التخمين بطيئًا.</translation>
    </message>
    <message>
        <source>Opening. You can close the window meanwhile; nothing is lost.</source>
        <translation>جارٍ الفتح. يمكن إغلاق النافذة في هذه الأثناء، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الاستعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>أظهر عبارة المرور</translation>
    </message>
    <message numerus="yes">
        <source>That passphrase does not open this vault. Next try in %n seconds.</source>
        <translation>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية الآن.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. You can try again.</source>
        <translation>عبارة المرور هذه لا تفتح هذه الخزنة. يمكن المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدم عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدم رمز الاسترداد</translation>
    </message>
    <message>
        <source>Vaults on this computer</source>
        <translation>الخزائن على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your five words, or the text you chose.</source>
        <translation>كلماتك الخمس، أو النص المختار.</translation>
    </message>
</context>
<context>
    <name>UnsignedScreen</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Draft saved {moment}, {words}</source>
        <translation>حُفظت المسودة {moment}، {words}</translation>
    </message>
    <message>
        <source>Every note is signed.</source>
        <translation>كل الملاحظات موقّعة.</translation>
    </message>
    <message>
        <source>My unsigned notes</source>
        <translation>ملاحظاتي غير الموقّعة</translation>
    </message>
    <message>
        <source>Only a signed note counts. The oldest stands first.</source>
        <translation>لا تُعتمد إلا الملاحظة الموقّعة. الأقدم أولًا.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
</TS>
