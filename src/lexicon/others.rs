//! The words of the other languages that the sheet speaks: kin, the commonest settings, the smallest words.

/// Spanish, Portuguese, German, French, Japanese, Chinese, Arabic, Hebrew.
pub(super) const PEOPLE: &str = "
madre padre mamá papá abuela abuelo abuelos hija hijo hijos hermana hermano hermanos sobrina sobrino
esposa esposo marido pareja amiga amigo amigos amigas vecina vecino vecinos suegra suegro familia materna paterna nieta nieto
mãe pai avó avô avós filha filho filhos irmã irmão irmãos esposa namorada namorado vizinha vizinho vizinhos sogra sogro família neta neto
mutter vater eltern oma opa großmutter großvater großeltern tochter sohn söhne kinder bruder schwester geschwister tante onkel cousine
nichte neffe ehefrau ehemann partnerin freundin freund freunde nachbarin nachbar nachbarn schwiegermutter schwiegervater familie enkel enkelin
mère père maman grand-mère grand-père grands-parents fille fils frère frères sœur sœurs tante oncle nièce neveu épouse époux femme
compagne compagnon voisine voisin voisins famille maternelle paternelle
母 父 母親 父親 祖母 祖父 祖父母 両親 姉 妹 兄 弟 兄弟 姉妹 息子 娘 長男 長女 次男 次女 妻 夫 叔母 叔父 伯母 伯父 いとこ 孫 友人 友達 隣人 家族 本人 主治医
妈妈 爸爸 母亲 父亲 奶奶 爷爷 外婆 外公 哥哥 姐姐 弟弟 妹妹 儿子 女儿 丈夫 妻子 朋友 邻居 家人
أم أب الأم الأب أخ أخت الأخ الأخت ابن ابنة جد جدة الجد الجدة عم عمة خال خالة زوج زوجة الزوج الزوجة صديق صديقة جار جارة الجيران أسرة عائلة
אמא אבא אם אב סבא סבתא אח אחות בן בת בעל אישה דוד דודה חבר חברה שכן שכנה משפחה
";

/// The same languages.
pub(super) const SETTINGS: &str = "
escuela colegio trabajo iglesia clínica hospital médico barrio comunidad servicios sociales juzgado ley leyes política vivienda guardería
escola trabalho igreja saúde médica bairro comunidade serviços sociais lei leis habitação creche
schule arbeit kirche klinik krankenhaus gemeinde jugendamt sozialamt gericht gesetz gesetze wohnung kita kindergarten verein beratung hort
école travail église clinique hôpital quartier communauté services sociaux tribunal loi lois logement crèche médecin
学校 職場 仕事 教会 病院 診療所 地域 社会福祉 裁判所 法律 制度 政策 住宅 保育園
学校 工作 教会 医院 诊所 社区 法院 法律 政策 住房
مدرسة المدرسة عمل العمل مسجد المسجد عيادة مستشفى الحي المجتمع المحكمة القانون السياسة السكن
";

/// The same languages.
pub(super) const SMALL: &str = "
el la los las un una de del y con sin su sus mi
o os um uma da do das dos e com sem seu sua meu minha
der die das den dem des ein eine einer und von vom zum zur mit ohne ihr ihre sein seine mein meine im am
le les une du et avec sans sa ses mon ma mes aux
の と
و في من
של
";
